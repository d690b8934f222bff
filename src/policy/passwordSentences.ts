import type { PasswordResetError } from '../client/PasswordResetError.js'
import type { PasswordResetReason } from '../client/reasons.js'
import { formatMessage } from '../messages/formatMessage.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Which rule of a policy a password breaks. */
export interface PasswordIssue {
  readonly code: 'blank' | 'too_short' | 'too_long' | 'requirement'
  readonly count?: number
  /** Its place among the policy's requirements. */
  readonly index?: number
}

/** The sentence for a rule that the password breaks, by its code. */
export function passwordMessage(
  { code, count }: { readonly code: string; readonly count?: number | undefined },
  messages: ResetPasswordMessages,
): string {
  if (code === 'blank' || code === 'empty') return messages.passwordBlank
  if (code === 'too_short' && count !== undefined)
    return formatMessage(messages.passwordTooShort, count, messages)
  if (code === 'too_long' && count !== undefined)
    return formatMessage(messages.passwordTooLong, count, messages)
  return code === 'breached' ? messages.passwordBreached : messages.passwordRejected
}

/** The reason in an error that is about the password. */
export function passwordReason({ reasons }: PasswordResetError): PasswordResetReason {
  return reasons.find(({ attribute }) => attribute === 'customer_password') ?? { code: 'invalid' }
}
