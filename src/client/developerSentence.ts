import {
  type ConfigurationCode,
  type PasswordResetErrorKind,
  type PasswordResetOutcome,
  type UnauthorizedCode,
  configurationCodes,
} from './PasswordResetErrorKind.js'
import type { PasswordResetReason } from './toReasons.js'

/** The page of the package's docs that explains each kind of error and its codes. */
export const errorsPage = 'commercelayer-password-reset/docs/errors.md'

interface ErrorFacts {
  readonly kind: PasswordResetErrorKind
  readonly outcome: PasswordResetOutcome
  readonly status: number | undefined
  readonly reasons: readonly PasswordResetReason[]
}

/**
 * Returns a sentence for developers: what happened, why, and what to do. The sentences are fixed,
 * so they can't contain a secret.
 */
export function developerSentence(facts: ErrorFacts): string {
  const sentence = findSentence(facts)
  return facts.outcome === 'unknown' ? `${sentence} ${unknownOutcomeSentence}` : sentence
}

function findSentence({ kind, status, reasons: [reason] }: ErrorFacts): string {
  if (kind === 'unauthorized') {
    const code = status === 403 ? 'forbidden' : 'refused'
    return withPlace(kind, status === undefined ? 'not_sent' : code)
  }
  if (kind !== 'configuration' || !reason) return kindSentences[kind]
  if (reason.attribute) return attributeSentence(reason.attribute)
  return isConfigurationCode(reason.code)
    ? withPlace(kind, reason.code)
    : kindSentences.configuration
}

function withPlace(kind: PasswordResetErrorKind, code: keyof typeof codeSentences): string {
  return `${codeSentences[code]} See ${errorsPage}#${kind}-${code}.`
}

/** Appended to every sentence when the outcome is unknown. */
const unknownOutcomeSentence =
  'The password may have been changed: offer signing in with the new one before another try.'

const kindSentences: Record<Exclude<PasswordResetErrorKind, 'unauthorized'>, string> = {
  'invalid-link':
    'The reset link was refused: it is wrong, expired or already used. ' +
    'Offer signing in and requesting a new link.',
  'password-rejected':
    'Commerce Layer refused the new password. ' +
    '`reasons` has the rules that it breaks; ask for another password.',
  validation:
    'Commerce Layer refused an attribute other than the password. ' +
    '`reasons` says which; check what is sent along.',
  'rate-limited':
    'Commerce Layer answered that there were too many requests. ' +
    'Wait for `retryAfter` milliseconds, or a minute, before another try.',
  offline:
    'The request could not be sent, and the browser says that it is offline. Try again online.',
  network: 'The request failed on its way, or CORS hid the answer.',
  timeout: 'There was no complete answer in time.',
  aborted: 'The request was aborted by its signal.',
  'in-flight':
    'An update of this password reset is still running, ' +
    'so a second one was not sent. Wait for the first.',
  server: 'The server failed while it handled the request.',
  'unexpected-response':
    'The answer is not the password reset that was updated: ' +
    'a redirect, another document, or not JSON:API. Check the base URL.',
  rejected: 'Commerce Layer refused the request. `status` and `reasons` say more.',
  configuration: 'The package was given something that it can not work with.',
}

const codeSentences: Record<ConfigurationCode | UnauthorizedCode, string> = {
  not_sent:
    'Nothing was sent, because `accessToken` failed, or returned a string that is no access ' +
    "token: empty, or with a space in it, like 'Bearer eyJ…'. Return the bare token.",
  refused:
    'The access token was refused, with 401 as a rule: it has expired, or is not of this ' +
    'organization. Check the client id, and the organization that `accessToken` asks for it.',
  forbidden:
    'The answer was 403. From Commerce Layer it means that the access token may not update ' +
    'password resets: check that its application is a sales channel or an integration, and its ' +
    'scope. From your own handler or a firewall, `title` in the answer may say why.',
  organization:
    "`organization` must be the slug of the organization, like 'acme' in " +
    'https://acme.commercelayer.io. Give it, or `baseUrl`.',
  domain:
    "`domain` must be a host name, like 'commercelayer.io', without scheme, path or port, " +
    'and only goes with `organization`.',
  base_url:
    '`baseUrl` must be an absolute https URL (http for loopback only) without user, password, ' +
    'query or fragment, and must end in /api on commercelayer.io; or a path from the root like ' +
    "'/api/commerce-layer', which needs a page to be resolved against. It excludes " +
    '`organization`. A variable of the environment that is not set is often the reason.',
  url:
    '`url`, the first argument of createRequestLink, must be a path from the root like ' +
    "'/api/password-reset', which needs a page to be resolved against; or an absolute https URL " +
    '(http for loopback only) without user, password, query or fragment.',
  access_token:
    '`accessToken` must be a non-empty string of visible ASCII characters, or a function that ' +
    'returns one or a promise of one: with js-auth the `accessToken` of what it returns. ' +
    'Only with `baseUrl` it may be left out, for a proxy.',
  fetch:
    '`fetch` must be a function like globalThis.fetch; ' +
    'without the option the environment must have one.',
  timeout: '`timeout` must be a positive number of milliseconds, at most 2147483647.',
  classify: '`classify` must be a function that returns a kind of error, or undefined.',
  client:
    '`client` must be an object with an `update` function. ' +
    'Make it with createPasswordResetClient.',
  link:
    '`link` must be an object with the strings `id` and `token`, as readResetLink and ' +
    'useResetLink return it; null when there is none, undefined while it is not known.',
  policy:
    "`policy` must be made by passwordPolicy(), or be a Standard Schema, like zod's z.string(). " +
    'With another value nothing is sent. Its schema and its tests must not throw: ' +
    'those that do count as met.',
  messages:
    '`messages` must be an object with sentences, like `messages` of ' +
    "'commercelayer-password-reset/locales/de'. A promise of loadMessages has to be awaited.",
  resource:
    "`resource` must be the SDK's customer_password_resets resource, " +
    'an object with an `update` function.',
  signal: '`signal` must be an AbortSignal; nothing was sent.',
  no_attributes:
    'An update needs at least one attribute besides the id; nothing was sent. ' +
    'Pass `customer_password` and `_reset_password_token`.',
  callback:
    'A callback that runs before the request threw, so nothing was sent: `onMutate`, whose error ' +
    "is in the mutation, or a listener to the form's values. Fix the callback.",
  ticket:
    "A mutation's variables are a ticket that works once; nothing was sent. " +
    'Call `mutate` with fresh variables.',
}

function isConfigurationCode(code: string): code is ConfigurationCode {
  return (configurationCodes as readonly string[]).includes(code)
}

/** The sentence about an attribute that can't be sent. */
function attributeSentence(attribute: string): string {
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
