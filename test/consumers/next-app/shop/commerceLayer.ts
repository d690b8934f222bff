/** For the server. A shop needs neither of the URLs, only the name of its organization. */
export const commerceLayer = {
  organization: 'acme',
  baseUrl: `${process.env['COMMERCE_LAYER']}/api`,
  authUrl: `${process.env['COMMERCE_LAYER']}/oauth/token`,
}
