/**
 * English for every country: all words here have the same spelling in the United States and in
 * Britain.
 */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** The English messages of the form. They are the default. */
export const en: ResetPasswordMessages = {
  locale: 'en',
  dir: 'ltr',

  title: 'Create a new password',
  username: 'Email address',
  password: 'New password',
  confirmation: 'Confirm new password',
  submit: 'Save new password',
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
  requirements: 'Password requirements:',
  passwordRules: 'Password requirements: {rules}.',
  minLength: { one: '{count} character or more', other: '{count} characters or more' },
  notCommon: 'not a commonly used password',
  requirementMet: '{rule}: met',
  requirementUnmet: '{rule}: not met yet',

  passwordBlank: 'Enter a new password.',
  passwordTooShort: {
    one: 'This password is too short. Use at least {count} character.',
    other: 'This password is too short. Use at least {count} characters.',
  },
  passwordTooLong: {
    one: 'This password is too long. Use {count} character or fewer.',
    other: 'This password is too long. Use {count} characters or fewer.',
  },
  ruleBroken: 'This password doesn’t meet a requirement: {rules}.',
  passwordRejected: 'This password can’t be used. Choose a different one.',
  passwordBreached:
    'This password has appeared in a data leak. Choose one you don’t use anywhere else.',
  confirmationBlank: 'Enter the new password again.',
  confirmationMismatch: 'The passwords don’t match. Enter the same password in both fields.',

  notChanged: 'Your password was not changed.',
  maybeChanged:
    'We don’t know if your password was changed. Try signing in with your new password.',
  offline: 'You’re offline. {outcome} Connect to the internet, then try again.',
  network: 'The connection was lost. {outcome}',
  timeout: 'Saving took too long. {outcome}',
  inFlight: 'Your new password is still being saved. Wait a moment.',
  unauthorized: 'There’s a problem on our side. {outcome}',
  rateLimited: 'Too many attempts. {outcome}',
  rateLimitedLater: 'Too many attempts. {outcome} Try again later.',
  rejected: 'Something went wrong. {outcome}',
  retryIn: {
    one: 'You can try again in {count}\u00A0second.',
    other: 'You can try again in {count}\u00A0seconds.',
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
    'This page only works from the link in a password reset email. If you can’t find the email, ' +
    'check your spam folder or request a new link.',
  rejectedLinkTitle: 'This link doesn’t work',
  rejectedLink:
    'The link is incomplete, has expired or was already used. If you’ve just set a new password, ' +
    'sign in with it. Otherwise, or if that doesn’t work, request a new link.',
  maybeUsedLinkTitle: 'Your password may already have been changed',
  maybeUsedLink: 'Try signing in with your new password. If that doesn’t work, request a new link.',

  signIn: 'Sign in',
  continue: 'Continue',
  requestLink: 'Request a new link',
  openRequestLink: 'Request a new link',
  sendAgain: 'Send the link again',
  otherAddress: 'Use a different email',
  openInbox: 'Open {mailbox}',
  signUp: 'No account yet? Create one',
  back: 'Back',

  requestLinkTitle: 'Reset your password',
  requestLinkMessage:
    'Enter the email address of your account. We’ll send you a link to create a new password.',
  email: 'Email address',
  emailInvalid: 'Enter an email address in the correct format, like name@example.com.',
  requestLinkSubmit: 'Send link',
  requestLinkSending: 'Sending…',
  requestLinkSentTitle: 'Check your email',
  requestLinkSent:
    'If there’s an account for this email address, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. It can take ' +
    'a few minutes. Check your spam folder too.',
  requestLinkFailed: 'We couldn’t send the link. Try again.',
  requestLinkOffline: 'You’re offline. Connect to the internet, then try again.',
  requestLinkTooMany: 'Too many attempts.',
  requestLinkTooManyLater: 'Too many attempts. Try again later.',
  requestLinkWait: 'You asked for a link for this email address a moment ago. Check your email.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
}

export { en as default, en as messages }

/** The English messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'en',
  level: 'Password strength: {level}.',
  veryWeak: 'very weak',
  weak: 'weak',
  fair: 'fair',
  good: 'good',
  strong: 'strong',
  hintCommon: 'Avoid common words and passwords.',
  hintPersonal: 'Don’t use your name, your email address or this shop’s name.',
  hintSequence: 'Avoid sequences like abc, 123 or qwerty.',
  hintRepeat: 'Avoid repeats like aaa or abcabc.',
  hintDate: 'Avoid dates and years.',
  hintLonger: 'Make it longer. A few unrelated words are strong and easy to remember.',
}

/** The English messages of the emails. */
export const mail: ResetMailMessages = {
  locale: 'en',
  dir: 'ltr',

  resetSubject: 'Reset your {shop} password',
  resetTitle: 'Reset your password',
  reset: 'We received a request to reset the password for your {shop} account.',
  resetButton: 'Create a new password',
  resetAddress: 'If the button doesn’t work, open this address in your browser:',
  resetExpires: {
    one: 'You can use the link once, within {count} hour.',
    other: 'You can use the link once, within {count} hours.',
  },
  resetIgnore: 'If you didn’t ask for this, ignore this email. Your password stays the same.',

  changedSubject: 'Your {shop} password was changed',
  changedTitle: 'Your password was changed',
  changed: 'The password for your {shop} account was changed on {time}.',
  changedIgnore: 'If this was you, you don’t need to do anything.',
  changedWarning: 'If this wasn’t you, reset your password now and contact us.',
  changedButton: 'Reset your password',
  changedContact: 'Contact us: {contact}',

  noAccountSubject: 'There’s no {shop} account for this email address',
  noAccountTitle: 'No account found',
  noAccount:
    'We received a request to reset the {shop} password for this email address, but there’s no ' +
    'account for it.',
  noAccountAdvice:
    'You may have signed up with a different email address. If so, ask for a link with that one.',
  noAccountButton: 'Create an account',
  noAccountShop: 'Go to {shop}',
  noAccountIgnore: 'If you didn’t ask for this, ignore this email.',
}
