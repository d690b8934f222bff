/**
 * Every error kind, with its usual outcome. A single error may have a different outcome. The
 * sentences for developers are in `developerSentence.ts`, because production builds leave them out.
 */
export const outcomeByKind = {
  'invalid-link': 'not-applied-or-already-used',
  'password-rejected': 'not-applied',
  validation: 'not-applied',
  unauthorized: 'not-applied',
  'rate-limited': 'not-applied',
  offline: 'not-applied',
  network: 'unknown',
  timeout: 'unknown',
  aborted: 'unknown',
  'in-flight': 'not-applied',
  server: 'unknown',
  'unexpected-response': 'unknown',
  rejected: 'not-applied',
  configuration: 'not-applied',
} as const

/** The cause of an error, grouped by its remedy. `docs/errors.md` explains each kind. */
export type PasswordResetErrorKind = keyof typeof outcomeByKind

/**
 * Whether the password was changed.
 *
 * - `not-applied`: the password was not changed.
 * - `unknown`: the password may have been changed, because the answer was lost or unclear.
 * - `not-applied-or-already-used`: the link was refused, maybe because an earlier request used it.
 */
export type PasswordResetOutcome = (typeof outcomeByKind)[PasswordResetErrorKind]

/**
 * Returns `offline` when the browser says that it is offline, otherwise the given kind. The browser
 * may be wrong, so use this kind to explain a failure, and never to prevent a request.
 */
export function offlineOr<TKind extends PasswordResetErrorKind>(kind: TKind): TKind | 'offline' {
  return globalThis.navigator?.onLine === false ? 'offline' : kind
}

/** The codes for wrong uses of the package. */
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

/**
 * The codes in the messages of `unauthorized` errors. They say why the access token wasn't
 * accepted.
 */
export const unauthorizedCodes = ['not_sent', 'refused', 'forbidden'] as const

export type UnauthorizedCode = (typeof unauthorizedCodes)[number]
