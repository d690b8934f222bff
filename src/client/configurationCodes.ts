/** What can be wrong with how the package is used. */
export const configurationCodes = [
  'organization',
  'domain',
  'base_url',
  'access_token',
  'fetch',
  'timeout',
  'classify',
  'client',
  'resource',
  'signal',
  'no_attributes',
  'callback',
  'ticket',
] as const

export type ConfigurationCode = (typeof configurationCodes)[number]
