/**
 * One sentence, or one per plural category of the language. `{count}` is replaced by the number.
 */
export type PluralMessage =
  | string
  | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)

/**
 * All texts that a shopper reads, as plain data, so that they can be passed from server to client
 * components. All are required; change one by spreading.
 *
 * @example
 * <ResetPasswordForm messages={{ ...en, title: 'Welcome back' }} … />
 */
export interface ResetPasswordMessages {
  /** A BCP 47 language tag: the root's `lang`, and the language of plurals and numbers. */
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
  /** The text above the list of a policy with several rules. */
  requirements: string
  minLength: PluralMessage
  requirementMet: string
  requirementUnmet: string

  passwordBlank: string
  passwordTooShort: PluralMessage
  passwordTooLong: PluralMessage
  passwordRejected: string
  /** The password is known from breaches of other sites. */
  passwordBreached: string
  confirmationBlank: string
  confirmationMismatch: string

  /** `notChanged` or `maybeChanged` comes first in every problem, then one of the reasons below. */
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
