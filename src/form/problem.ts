import type { PasswordResetError } from '../client/PasswordResetError.js'
import type { ResetPasswordMessages } from './messages.js'

/** Whether an error is about the password itself, and so is shown at its field. */
export function isAboutPassword(error: PasswordResetError): boolean {
  return error.kind === 'password-rejected'
}

/** What the shopper reads about an error of the form as a whole: what it means for their password comes before why. */
export function problemMessage(error: PasswordResetError, messages: ResetPasswordMessages): string {
  switch (error.kind) {
    case 'offline':
      return messages.offline
    case 'in-flight':
      return messages.inFlight
    case 'rate-limited':
      return messages.rateLimited
    case 'unauthorized':
      return messages.unauthorized
    case 'network':
      return messages.network
    default:
      return error.outcome === 'unknown' ? messages.unknownOutcome : messages.rejected
  }
}
