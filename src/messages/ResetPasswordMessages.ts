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
  /** The heading of the list of a policy with several rules. */
  requirements: string
  /** The list as one sentence, which describes the field; `{rules}` are its lines. */
  passwordRules: string
  /** A line of the list. */
  minLength: PluralMessage
  /** A line of the list, the rule of `./common`: no password that many people use. */
  notCommon: string
  /** What a screen reader says for a line of the list; `{rule}` is the line. */
  requirementMet: string
  requirementUnmet: string

  passwordBlank: string
  passwordTooShort: PluralMessage
  passwordTooLong: PluralMessage
  /** The error for a broken rule of the app; `{rules}` is the rule's line in the list. */
  ruleBroken: string
  passwordRejected: string
  /** The password is known from breaches of other sites. */
  passwordBreached: string
  confirmationBlank: string
  confirmationMismatch: string

  /** The two sentences for `{outcome}` in the problems below: what is known of the password. */
  notChanged: string
  maybeChanged: string
  offline: string
  network: string
  timeout: string
  /** Another request for the same link isn't answered; there is no `{outcome}` yet. */
  inFlight: string
  unauthorized: string
  /** With `retryIn` below it. */
  rateLimited: string
  /** When the server doesn't say for how long, or says more than ten minutes. */
  rateLimitedLater: string
  /** Any other reason. */
  rejected: string
  retryIn: PluralMessage
  /** Announced when the wait is over, with an `{outcome}`. */
  retryNow: string

  successTitle: string
  /** Without `signIn`, and when it failed. */
  success: string
  /** After success, when the fields were changed while the password was being saved. */
  successEdited: string
  /** While `signIn` runs, and after it. */
  signingIn: string
  signedIn: string
  missingLinkTitle: string
  missingLink: string
  rejectedLinkTitle: string
  rejectedLink: string
  maybeUsedLinkTitle: string
  maybeUsedLink: string

  signIn: string
  /** The link to the page to sign up, after a new link was sent. */
  signUp: string
  /** The way on after `signIn`. */
  continue: string
  /** The link to the page that sends a new link. */
  requestLink: string
  /** The button that opens the form for a new link in place. */
  openRequestLink: string
  sendAgain: string
  otherAddress: string
  /** The link to the shopper's inbox; `{mailbox}` is its name. */
  openInbox: string
  back: string

  requestLinkTitle: string
  requestLinkMessage: string
  email: string
  emailInvalid: string
  /** The submit button of the form for a link. */
  requestLinkSubmit: string
  requestLinkSending: string
  requestLinkSentTitle: string
  /**
   * The same for every address, without a promise that a link was sent. The first is for an unknown
   * address; in the second, `{email}` is the one that was typed.
   */
  requestLinkSent: string
  requestLinkSentTo: string
  requestLinkFailed: string
  /** A captcha was refused. */
  requestLinkNotConfirmed: string
  requestLinkOffline: string
  /** With `retryIn` below it. */
  requestLinkTooMany: string
  requestLinkTooManyLater: string
  /** The same address asks again too soon. Nobody knows whether a link was sent. */
  requestLinkWait: string
}
