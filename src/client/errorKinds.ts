/** What is true of all errors of a kind. */
interface ErrorKindFacts {
  /** Whether the password was changed, when nothing more is known. */
  readonly outcome: 'not-applied' | 'unknown' | 'not-applied-or-already-used'
  /** Whether a new link may help, so that the form offers one. */
  readonly newLinkHelps: boolean
}

/**
 * All kinds of errors. Whatever depends on the kind alone is in this table, but for the sentences
 * for developers, which a production build leaves out (`developerSentences.ts`).
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

/** What went wrong, in the terms of what can be done about it. */
export type PasswordResetErrorKind = keyof typeof errorKinds

/** Whether the password was changed. */
export type PasswordResetOutcome = (typeof errorKinds)[PasswordResetErrorKind]['outcome']
