/** What is true of all errors of a kind. */
interface ErrorKindFacts {
  /** Whether the password was changed, when nothing more is known. */
  readonly outcome: 'not-applied' | 'unknown' | 'not-applied-or-already-used'
  /** What helps the shopper. */
  readonly remedy: 'link' | 'password' | 'wait' | 'retry' | 'retry-or-link'
  /** For developers: what happened, why, what to do. Fixed, so that it can't carry a secret. */
  readonly sentence: string
}

/** What the sentence goes on with when the outcome is unknown, whatever the kind. */
export const unknownOutcomeSentence =
  'The password may have been changed: offer signing in with the new one before another try.'

/** All kinds of errors. Whatever depends on the kind alone is in this table. */
export const errorKinds = {
  'invalid-link': {
    outcome: 'not-applied-or-already-used',
    remedy: 'link',
    sentence:
      'The reset link was refused: it is wrong, expired or already used. ' +
      'Offer signing in and requesting a new link.',
  },
  'password-rejected': {
    outcome: 'not-applied',
    remedy: 'password',
    sentence:
      'Commerce Layer refused the new password. ' +
      '`reasons` has the rules that it breaks; ask for another password.',
  },
  validation: {
    outcome: 'not-applied',
    remedy: 'retry-or-link',
    sentence:
      'Commerce Layer refused an attribute other than the password. ' +
      '`reasons` says which; check what is sent along.',
  },
  unauthorized: {
    outcome: 'not-applied',
    remedy: 'retry-or-link',
    sentence:
      'The access token is missing, malformed or not allowed to update password resets. ' +
      'Check `accessToken`, its application and its scope.',
  },
  'rate-limited': {
    outcome: 'not-applied',
    remedy: 'wait',
    sentence:
      'Commerce Layer answered that there were too many requests. ' +
      'Wait for `retryAfter` milliseconds, or a minute, before another try.',
  },
  offline: {
    outcome: 'not-applied',
    remedy: 'wait',
    sentence:
      'The request could not be sent, and the browser says that it is offline. Try again online.',
  },
  network: {
    outcome: 'unknown',
    remedy: 'retry',
    sentence: 'The request failed on its way, or CORS hid the answer.',
  },
  timeout: {
    outcome: 'unknown',
    remedy: 'retry',
    sentence: 'There was no complete answer in time.',
  },
  aborted: {
    outcome: 'unknown',
    remedy: 'retry',
    sentence: 'The request was aborted by its signal.',
  },
  'in-flight': {
    outcome: 'not-applied',
    remedy: 'wait',
    sentence:
      'An update of this password reset is still running on the same client, ' +
      'so a second one was not sent. Wait for the first.',
  },
  server: {
    outcome: 'unknown',
    remedy: 'retry',
    sentence: 'The server failed while it handled the request.',
  },
  'unexpected-response': {
    outcome: 'unknown',
    remedy: 'retry-or-link',
    sentence:
      'The answer is not the password reset that was updated: ' +
      'a redirect, another document, or not JSON:API. Check the base URL.',
  },
  rejected: {
    outcome: 'not-applied',
    remedy: 'retry-or-link',
    sentence: 'Commerce Layer refused the request. `status` and `reasons` say more.',
  },
  configuration: {
    outcome: 'not-applied',
    remedy: 'retry-or-link',
    sentence: 'The package was given something that it can not work with.',
  },
} as const satisfies Record<string, ErrorKindFacts>

/** What went wrong, in the terms of what can be done about it. */
export type PasswordResetErrorKind = keyof typeof errorKinds

/** Whether the password was changed. */
export type PasswordResetOutcome = (typeof errorKinds)[PasswordResetErrorKind]['outcome']
