/** For developers: what can be wrong with how the package is used, by the code of the reason. */
export const configurationSentences = {
  organization:
    "`organization` must be the slug of the organization, like 'acme' in " +
    'https://acme.commercelayer.io. Give it, or `baseUrl`.',
  domain:
    "`domain` must be a host name, like 'commercelayer.io', without scheme, path or port, " +
    'and only goes with `organization`.',
  base_url:
    '`baseUrl` must be an absolute https URL (http for loopback only) without user, password, ' +
    'query or fragment, must end in /api on commercelayer.io, and excludes `organization`.',
  access_token:
    '`accessToken` must be a non-empty string of visible ASCII characters, ' +
    'or a function that returns one.',
  fetch:
    '`fetch` must be a function like globalThis.fetch; ' +
    'without the option the environment must have one.',
  timeout: '`timeout` must be a positive number of milliseconds, at most 2147483647.',
  classify: '`classify` must be a function that returns a kind of error, or undefined.',
  client:
    '`client` must be an object with an `update` function. ' +
    'Make it with createPasswordResetClient, once, outside of components.',
  resource:
    "`resource` must be the SDK's customer_password_resets resource, " +
    'an object with an `update` function.',
  no_attributes:
    'An update needs at least one attribute besides the id; nothing was sent. ' +
    'Pass `customer_password` and `_reset_password_token`.',
  callback:
    'A callback that runs before the request (`onMutate`) threw, so nothing was sent. ' +
    'Mend the callback; its own error is in the mutation.',
  ticket:
    "A mutation's variables are a ticket that works once; nothing was sent. " +
    'Call `mutate` with fresh variables.',
} as const satisfies Record<string, string>

/** What can be wrong with how the package is used. */
export type ConfigurationCode = keyof typeof configurationSentences

/** The sentence about an attribute that was not sent, because it can't be. */
export function attributeSentence(attribute: string): string {
  return `\`${attribute}\` can't be sent as it is; nothing was sent. ${attributeRule(attribute)}`
}

function attributeRule(attribute: string): string {
  if (attribute === 'metadata') {
    return (
      'It must be plain JSON, at most 8 levels deep and 64 KiB long, ' +
      'without `__proto__`, `constructor` or `prototype` as a key.'
    )
  }
  return attribute.startsWith('reference') ? 'It must be a string or null.' : 'It must be a string.'
}
