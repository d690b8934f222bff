const commerceLayer = process.env['VITE_COMMERCE_LAYER'] ?? 'https://acme.commercelayer.io'

/** The headers of every answer that the shop's server sends for this page. */
export const headers = {
  'Content-Security-Policy': [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    // js-auth gets its access tokens from the second host.
    `connect-src ${commerceLayer} https://auth.commercelayer.io`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
}
