import { en, type ResetPasswordMessages } from 'commercelayer-password-reset'

/** The shop's own messages, created on the server. */
export const messages: ResetPasswordMessages = { ...en, title: 'Welcome back to Acme' }
