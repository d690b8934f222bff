/**
 * English, for every country: none of these words is spelled differently in the United States and
 * in Britain.
 */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** English: the form’s messages, which are the default. */
export const en: ResetPasswordMessages = {
  locale: 'en',
  dir: 'ltr',

  title: 'Choose a new password',
  username: 'Email address',
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
  requirements: 'Your password must have:',
  passwordRules: 'Your password must have: {rules}.',
  minLength: { one: '{count} character or more', other: '{count} characters or more' },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: met',
  requirementUnmet: '{rule}: not met yet',

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
    'This password has appeared in a data leak. Choose one you don’t use anywhere else.',
  confirmationBlank: 'Enter the new password again.',
  confirmationMismatch: 'The passwords don’t match. Enter the same password in both fields.',

  notChanged: 'Your password was not changed.',
  maybeChanged: 'We don’t know if your password was changed. Try signing in with the new one.',
  offline: 'You’re offline. Connect to the internet, then try again. {outcome}',
  network: 'The connection broke. {outcome}',
  timeout: 'Saving took too long. {outcome}',
  inFlight: 'Your new password is still being saved. Wait a moment.',
  unauthorized: 'Something is wrong on our side. {outcome}',
  rateLimited: 'Too many attempts. {outcome}',
  rateLimitedLater: 'Too many attempts. Try again later. {outcome}',
  rejected: 'Something went wrong. {outcome}',
  retryIn: {
    one: 'You can try again in {count} second.',
    other: 'You can try again in {count} seconds.',
  },
  retryNow: '{outcome} You can try again now.',

  successTitle: 'Password changed',
  success: 'Sign in with your new password.',
  successEdited:
    'The password that was sent is your new one. What you changed after that was not saved.',
  signingIn: 'Signing you in…',
  signedIn: 'You’re signed in.',
  missingLinkTitle: 'Open the link in your email',
  missingLink:
    'The link tells this page whose password to change. If you can’t find the email, request ' +
    'a new link.',
  rejectedLinkTitle: 'This link can’t be used',
  rejectedLink:
    'The link is incomplete, has expired or was already used. If you have just set a new ' +
    'password, try signing in with it. If that fails, request a new link.',
  maybeUsedLinkTitle: 'Your password may already be changed',
  maybeUsedLink: 'Try signing in with the new one. If that fails, request a new link.',

  signIn: 'Sign in',
  signUp: 'No account yet? Create one',
  continue: 'Continue',
  requestLink: 'Request a new link',
  openRequestLink: 'Request a new link',
  sendAgain: 'Send again',
  otherAddress: 'Use a different email',
  openInbox: 'Open {mailbox}',
  back: 'Back',

  requestLinkTitle: 'Reset your password',
  requestLinkMessage: 'Enter your email address. We’ll send you a link to choose a new password.',
  email: 'Email address',
  emailInvalid: 'Enter an email address like name@example.com.',
  requestLinkSubmit: 'Send link',
  requestLinkSending: 'Sending…',
  requestLinkSentTitle: 'Check your email',
  requestLinkSent:
    'If there’s an account for this email address, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'The link couldn’t be sent. Try again.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'You’re offline. Connect to the internet, then try again.',
  requestLinkTooMany: 'Too many attempts.',
  requestLinkTooManyLater: 'Too many attempts. Try again later.',
  requestLinkWait: 'You’ve just asked for a link for this email address. Check your email.',
}

export { en as default, en as messages }

/** English: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'en',
  level: 'Password strength: {level}.',
  veryWeak: 'very weak',
  weak: 'weak',
  fair: 'fair',
  good: 'good',
  strong: 'strong',
  hintCommon: 'Avoid words and passwords that many people choose.',
  hintPersonal: 'Avoid your own name and email address.',
  hintSequence: 'Avoid rows of letters, digits or keys, like abc or qwerty.',
  hintRepeat: 'Avoid repeating the same thing.',
  hintDate: 'Avoid dates and years.',
  hintLonger: 'Make it longer: a few words are easy to remember.',
}

/** English: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'en',
  dir: 'ltr',

  resetSubject: 'Choose a new password for {shop}',
  resetTitle: 'Choose a new password',
  reset: 'Somebody, most likely you, has asked for a new password for your account at {shop}.',
  resetButton: 'Choose a new password',
  resetAddress: 'Open this address in your browser:',
  resetExpires: 'The link works once, until {time}.',
  resetIgnore: 'If you didn’t ask for it, you can ignore this email: nothing has changed.',

  changedSubject: 'Your password for {shop} was changed',
  changedTitle: 'Your password was changed',
  changed: 'The password of your account at {shop} was changed on {time}.',
  changedIgnore: 'If that was you, there is nothing to do.',
  changedWarning: 'If it wasn’t you, choose a new password at once, and tell us.',
  changedButton: 'Choose a new password',

  noAccountSubject: 'No account at {shop} with this email address',
  noAccountTitle: 'There is no account with this address',
  noAccount:
    'Somebody, most likely you, has asked for a new password at {shop}. There is no account with ' +
    'this email address.',
  noAccountAdvice:
    'Perhaps you signed up with another email address. If so, ask for a link with that one.',
  noAccountButton: 'Create an account',
  noAccountShop: 'Go to {shop}',
  noAccountIgnore: 'If you didn’t ask for it, you can ignore this email.',
}
