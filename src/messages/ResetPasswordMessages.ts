/** One sentence, or one per plural category of the language. `{count}` is where the number goes. */
export type PluralMessage =
  | string
  | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)

/**
 * Every word that a shopper reads, as data only, so that it crosses from server to client
 * components. Complete by type; change one sentence by spreading.
 *
 * @example
 * <ResetPasswordForm messages={{ ...en, title: 'Welcome back' }} … />
 */
export interface ResetPasswordMessages {
  /** BCP 47; the root's `lang`, and the language of the plurals. */
  locale: string
  /** The root's `dir`. */
  dir: 'ltr' | 'rtl'

  title: string
  username: string
  password: string
  confirmation: string
  submit: string
  submitting: string
  show: string
  hide: string
  showPassword: string
  hidePassword: string
  showConfirmation: string
  hideConfirmation: string
  passwordVisible: string
  passwordHidden: string

  /** The hint of a policy with one rule. */
  hint: PluralMessage
  /** Above the list of a policy with more. */
  requirements: string
  minLength: PluralMessage
  requirementMet: string
  requirementUnmet: string

  passwordBlank: string
  passwordTooShort: PluralMessage
  passwordTooLong: PluralMessage
  passwordRejected: string
  /** Known from breaches of other sites; the count isn't said. */
  passwordBreached: string
  confirmationBlank: string
  confirmationMismatch: string

  /** What is known of the password comes first in every problem, then one of the reasons below. */
  notChanged: string
  maybeChanged: string
  offline: string
  network: string
  timeout: string
  inFlight: string
  unauthorized: string
  rateLimited: string
  /** Any other reason. */
  rejected: string
  retryIn: PluralMessage
  /** Announced when the wait is over. */
  retryNow: string

  successTitle: string
  success: string
  missingLinkTitle: string
  missingLink: string
  rejectedLinkTitle: string
  rejectedLink: string
  maybeUsedLinkTitle: string
  maybeUsedLink: string

  signIn: string
  requestLink: string
  sendAgain: string
  otherAddress: string
  back: string

  requestLinkTitle: string
  requestLinkMessage: string
  email: string
  emailInvalid: string
  requestLinkSending: string
  requestLinkSentTitle: string
  requestLinkSent: string
  requestLinkFailed: string
  /** The same address asks again too soon. */
  requestLinkWait: string
}
