/** One sentence, or one per plural category of the language. `{count}` is where the number goes. */
export type PluralMessage =
  | string
  | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)

/**
 * Every word that a shopper reads, as data only, so that it crosses from server to client components. Complete by type; change one sentence
 * by spreading.
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

  /** Of `./strength`. */
  strength: string
  strengthVeryWeak: string
  strengthWeak: string
  strengthFair: string
  strengthGood: string
  strengthStrong: string
  strengthHintCommon: string
  strengthHintPersonal: string
  strengthHintSequence: string
  strengthHintRepeat: string
  strengthHintDate: string
  strengthHintLonger: string

  offline: string
  network: string
  unknownOutcome: string
  inFlight: string
  unauthorized: string
  rateLimited: string
  retryIn: PluralMessage
  /** Announced when the wait is over. */
  retryNow: string
  rejected: string

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
  tryAgain: string

  requestLinkTitle: string
  requestLinkMessage: string
  email: string
  emailInvalid: string
  requestLinkSending: string
  requestLinkSent: string
  requestLinkFailed: string
}

/** English. */
export const en: ResetPasswordMessages = {
  locale: 'en',
  dir: 'ltr',

  title: 'Choose a new password',
  username: 'E-mail',
  password: 'New password',
  confirmation: 'Confirm new password',
  submit: 'Set new password',
  submitting: 'Saving your new password…',
  show: 'Show',
  hide: 'Hide',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  showConfirmation: 'Show password confirmation',
  hideConfirmation: 'Hide password confirmation',
  passwordVisible: 'Your password is visible.',
  passwordHidden: 'Your password is hidden.',

  hint: { one: 'Use at least {count} character.', other: 'Use at least {count} characters.' },
  requirements: 'Your password needs:',
  minLength: { one: 'at least {count} character', other: 'at least {count} characters' },
  requirementMet: 'met',
  requirementUnmet: 'not met yet',

  passwordBlank: 'Enter a new password.',
  passwordTooShort: {
    one: 'This password is too short. Use at least {count} character.',
    other: 'This password is too short. Use at least {count} characters.',
  },
  passwordTooLong: {
    one: 'This password is too long. Use at most {count} character.',
    other: 'This password is too long. Use at most {count} characters.',
  },
  passwordRejected: 'This password can’t be used. Choose a different one.',
  passwordBreached:
    'This password is known from data breaches, so others may guess it. Choose one that you use nowhere else.',
  confirmationBlank: 'Enter the new password again.',
  confirmationMismatch: 'The passwords don’t match. Enter the same password in both fields.',

  strength: 'Password strength',
  strengthVeryWeak: 'very weak',
  strengthWeak: 'weak',
  strengthFair: 'fair',
  strengthGood: 'good',
  strengthStrong: 'strong',
  strengthHintCommon: 'Avoid words and passwords that many people choose.',
  strengthHintPersonal: 'Avoid your own name and e-mail address.',
  strengthHintSequence: 'Avoid rows of letters, digits or keys, like abc or qwerty.',
  strengthHintRepeat: 'Avoid repeating the same thing.',
  strengthHintDate: 'Avoid dates and years.',
  strengthHintLonger: 'Make it longer: a few words are easy to remember.',

  offline:
    'You’re offline. Your password was not changed. Connect to the internet, then try again.',
  network:
    'There was a connection problem, so your password may or may not have been changed. Try signing in with the new one. If that doesn’t work, try again here.',
  unknownOutcome:
    'We couldn’t confirm that your password was changed. Try signing in with the new one. If that doesn’t work, try again here.',
  inFlight: 'We’re still working on it. Wait a moment before you try again.',
  unauthorized:
    'Your password was not changed, because the shop couldn’t confirm the request. Try again, or request a new link.',
  rateLimited:
    'There were too many tries, so your password was not changed. Wait a moment, then try again.',
  retryIn: {
    one: 'You can try again in {count} second.',
    other: 'You can try again in {count} seconds.',
  },
  retryNow: 'You can try again now.',
  rejected: 'Your password couldn’t be changed. Try again. If it doesn’t work, request a new link.',

  successTitle: 'Password changed',
  success: 'Your new password is set. You can sign in with it now.',
  missingLinkTitle: 'This page needs the link from your e-mail',
  missingLink: 'Open the link in the e-mail again, or request a new one.',
  rejectedLinkTitle: 'This link can’t be used',
  rejectedLink:
    'It is incomplete, expired or already used. If you have just set a new password, try signing in with it. If not, request a new link.',
  maybeUsedLinkTitle: 'Your new password may already be set',
  maybeUsedLink: 'Try signing in with it. If that fails, request a new link.',

  signIn: 'Sign in',
  requestLink: 'Request a new link',
  tryAgain: 'Try again',

  requestLinkTitle: 'Request a new link',
  requestLinkMessage: 'Tell us your e-mail address, and we’ll send you a new link.',
  email: 'E-mail',
  emailInvalid: 'Enter your e-mail address, like name@example.com.',
  requestLinkSending: 'Sending…',
  requestLinkSent:
    'If there is an account with this address, a new link is on its way. Check your e-mail.',
  requestLinkFailed: 'The new link couldn’t be requested. Try again.',
}

/** A sentence with its number, in the plural that the language wants. */
export function formatMessage(
  message: PluralMessage,
  count: number | undefined,
  { locale }: ResetPasswordMessages,
): string {
  if (typeof message === 'string') return insertCount(message, count, locale)
  const category = count === undefined ? 'other' : new Intl.PluralRules(locale).select(count)
  return insertCount(message[category] ?? message.other, count, locale)
}

function insertCount(sentence: string, count: number | undefined, locale: string): string {
  return count === undefined
    ? sentence
    : sentence.replaceAll('{count}', new Intl.NumberFormat(locale).format(count))
}
