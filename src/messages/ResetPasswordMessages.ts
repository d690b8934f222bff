/**
 * One sentence, or one for each plural category of the language. `{count}` is replaced by the
 * number.
 */
export type PluralMessage =
  | string
  | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)

/**
 * All texts that a shopper reads in the form, as plain data, so server components can pass them to
 * client components. All are required. To change one text, copy the others by spreading.
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

  /** The hint for a policy with one rule. */
  hint: PluralMessage
  /** The heading of the list of rules, for a policy with several rules. */
  requirements: string
  /**
   * The list as one sentence, which describes the password field. `{rules}` is replaced by the
   * lines of the list.
   */
  passwordRules: string
  /** The line in the list for the minimum length. */
  minLength: PluralMessage
  /**
   * The line in the list for the rule in `./common`, which refuses passwords that many people use.
   */
  notCommon: string
  /** A line in the list, as screen readers read it. `{rule}` is replaced by the line's text. */
  requirementMet: string
  requirementUnmet: string

  passwordBlank: string
  passwordTooShort: PluralMessage
  passwordTooLong: PluralMessage
  /**
   * The error for a broken rule other than the length. `{rules}` is replaced by the rule's line in
   * the list.
   */
  ruleBroken: string
  passwordRejected: string
  /** The error for a password that is known from breaches of other sites. */
  passwordBreached: string
  confirmationBlank: string
  confirmationMismatch: string

  /**
   * The two sentences that replace `{outcome}` in the messages below. They say whether the password
   * was changed.
   */
  notChanged: string
  maybeChanged: string
  offline: string
  network: string
  timeout: string
  /**
   * Shown after a second submit, while the first request for the same link has no response. The
   * outcome is unknown, so the text has no `{outcome}`.
   */
  inFlight: string
  unauthorized: string
  /** Shown with `retryIn` below it. */
  rateLimited: string
  /**
   * Shown when the server doesn't say how long to wait, or when the wait is longer than ten
   * minutes.
   */
  rateLimitedLater: string
  /** Shown for every other error. */
  rejected: string
  retryIn: PluralMessage
  /** Announced when the wait is over. It contains `{outcome}`. */
  retryNow: string

  successTitle: string
  /** Shown without the option `signIn`, and after `signIn` has failed. */
  success: string
  /** Shown after success if the shopper changed the fields while the password was being saved. */
  successEdited: string
  /** `signingIn` is shown while `signIn` runs. `signedIn` is shown after `signIn` has succeeded. */
  signingIn: string
  signedIn: string
  missingLinkTitle: string
  missingLink: string
  rejectedLinkTitle: string
  rejectedLink: string
  maybeUsedLinkTitle: string
  maybeUsedLink: string

  signIn: string
  /** The link to the sign-up page, shown after a new link has been sent. */
  signUp: string
  /** The link to the next page, shown after `signIn` has succeeded. */
  continue: string
  /** The link to the page where the shopper asks for a new link. */
  requestLink: string
  /** The button that opens the form for a new link on the same page. */
  openRequestLink: string
  sendAgain: string
  otherAddress: string
  /** The link to the shopper's inbox. `{mailbox}` is replaced by the inbox's name. */
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
   * These texts don't promise that a link was sent, because they are the same for every address.
   * `requestLinkSent` is shown when the page doesn't know the address. In `requestLinkSentTo`,
   * `{email}` is replaced by the typed address.
   */
  requestLinkSent: string
  requestLinkSentTo: string
  requestLinkFailed: string
  /** Shown after the backend has refused a captcha's answer. */
  requestLinkNotConfirmed: string
  requestLinkOffline: string
  /** Shown with `retryIn` below it. */
  requestLinkTooMany: string
  requestLinkTooManyLater: string
  /**
   * Shown when the shopper asks for a second link for the same address too soon. It is unknown
   * whether the first request has sent a link.
   */
  requestLinkWait: string
}
