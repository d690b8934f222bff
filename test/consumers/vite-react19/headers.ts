const commerceLayer = process.env['VITE_COMMERCE_LAYER'] ?? 'https://acme.commercelayer.io'

/** For every answer that the shop's server gives for this page. */
export const headers = {
  'Content-Security-Policy': [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    // The second host gives js-auth its access tokens.
    `connect-src ${commerceLayer} https://auth.commercelayer.io`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
}
