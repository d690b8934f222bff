/** Codes for the ways in which the package can be misused. */
export const configurationCodes = [
  'organization',
  'domain',
  'base_url',
  'url',
  'access_token',
  'fetch',
  'timeout',
  'classify',
  'client',
  'link',
  'policy',
  'messages',
  'resource',
  'signal',
  'no_attributes',
  'callback',
  'ticket',
] as const

export type ConfigurationCode = (typeof configurationCodes)[number]
