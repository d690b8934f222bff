import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** The English messages, which are the default. */
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
    'This password is known from data breaches, so others may guess it. Choose one that you ' +
    'use nowhere else.',
  confirmationBlank: 'Enter the new password again.',
  confirmationMismatch: 'The passwords don’t match. Enter the same password in both fields.',

  notChanged: 'Your password was not changed.',
  maybeChanged:
    'We don’t know if your password was changed. Try signing in with the new one before you ' +
    'try again here.',
  offline: 'You’re offline. Connect to the internet, then try again.',
  network: 'There was a connection problem. Check your connection, then try again.',
  timeout: 'It took too long. Try again in a moment.',
  inFlight: 'We’re still working on it. Wait a moment before you try again.',
  unauthorized: 'The shop couldn’t confirm the request. Try again, or request a new link.',
  rateLimited: 'There were too many tries. Wait a moment, then try again.',
  rejected: 'Something went wrong. If it happens again, request a new link.',
  retryIn: {
    one: 'You can try again in {count} second.',
    other: 'You can try again in {count} seconds.',
  },
  retryNow: 'You can try again now.',

  successTitle: 'Password changed',
  success: 'Your new password is set. You can sign in with it now.',
  missingLinkTitle: 'This page needs the link from your e-mail',
  missingLink: 'Open the link in the e-mail again, or request a new one.',
  rejectedLinkTitle: 'This link can’t be used',
  rejectedLink:
    'It is incomplete, expired or already used. If you have just set a new password, try ' +
    'signing in with it. If not, request a new link.',
  maybeUsedLinkTitle: 'Your new password may already be set',
  maybeUsedLink: 'Try signing in with it. If that fails, request a new link.',

  signIn: 'Sign in',
  requestLink: 'Request a new link',
  sendAgain: 'Send again',
  otherAddress: 'Use another address',
  back: 'Back',

  requestLinkTitle: 'Request a new link',
  requestLinkMessage: 'Tell us your e-mail address, and we’ll send you a new link.',
  email: 'E-mail',
  emailInvalid: 'Enter your e-mail address, like name@example.com.',
  requestLinkSending: 'Sending…',
  requestLinkSentTitle: 'Check your e-mail',
  requestLinkSent: 'If there is an account with this address, a new link is on its way.',
  requestLinkFailed: 'The new link couldn’t be requested. Try again.',
  requestLinkWait: 'A link was just sent to this address. Check your e-mail.',
}

/** The English messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'en',
  label: 'Password strength',
  veryWeak: 'very weak',
  weak: 'weak',
  fair: 'fair',
  good: 'good',
  strong: 'strong',
  hintCommon: 'Avoid words and passwords that many people choose.',
  hintPersonal: 'Avoid your own name and e-mail address.',
  hintSequence: 'Avoid rows of letters, digits or keys, like abc or qwerty.',
  hintRepeat: 'Avoid repeating the same thing.',
  hintDate: 'Avoid dates and years.',
  hintLonger: 'Make it longer: a few words are easy to remember.',
}
