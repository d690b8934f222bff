import { en, type ResetPasswordMessages } from 'commercelayer-password-reset'

/** Words of the shop's own, made on the server. */
export const messages: ResetPasswordMessages = { ...en, title: 'Welcome back to Acme' }
