/** Options for the server. A real shop needs only its organization, and neither of the URLs. */
export const commerceLayer = {
  organization: 'acme',
  baseUrl: `${process.env['COMMERCE_LAYER']}/api`,
  authUrl: `${process.env['COMMERCE_LAYER']}/oauth/token`,
}
