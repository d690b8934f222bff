/** What is true of all errors of a kind. */
interface ErrorKindFacts {
  /** Whether the password was changed, unless the error says otherwise. */
  readonly outcome: 'not-applied' | 'unknown' | 'not-applied-or-already-used'
  /** Whether a new link may help, so that the form offers one. */
  readonly newLinkHelps: boolean
}

/**
 * All kinds of errors, and what depends on the kind alone. The sentences for developers are in
 * `developerSentences.ts`, because a production build leaves them out.
 */
export const errorKinds = {
  'invalid-link': { outcome: 'not-applied-or-already-used', newLinkHelps: true },
  'password-rejected': { outcome: 'not-applied', newLinkHelps: false },
  validation: { outcome: 'not-applied', newLinkHelps: true },
  unauthorized: { outcome: 'not-applied', newLinkHelps: true },
  'rate-limited': { outcome: 'not-applied', newLinkHelps: false },
  offline: { outcome: 'not-applied', newLinkHelps: false },
  network: { outcome: 'unknown', newLinkHelps: false },
  timeout: { outcome: 'unknown', newLinkHelps: false },
  aborted: { outcome: 'unknown', newLinkHelps: false },
  'in-flight': { outcome: 'not-applied', newLinkHelps: false },
  server: { outcome: 'unknown', newLinkHelps: false },
  'unexpected-response': { outcome: 'unknown', newLinkHelps: true },
  rejected: { outcome: 'not-applied', newLinkHelps: true },
  configuration: { outcome: 'not-applied', newLinkHelps: true },
} as const satisfies Record<string, ErrorKindFacts>

/** What went wrong, grouped by what can be done about it. `docs/errors.md` explains each kind. */
export type PasswordResetErrorKind = keyof typeof errorKinds

/**
 * Whether the password was changed.
 *
 * - `not-applied`: it was not.
 * - `unknown`: it may have been; the answer was lost or unclear.
 * - `not-applied-or-already-used`: the link was refused, maybe because an earlier request used it.
 */
export type PasswordResetOutcome = (typeof errorKinds)[PasswordResetErrorKind]['outcome']
