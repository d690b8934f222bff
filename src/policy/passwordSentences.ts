import type { PasswordResetError } from '../client/PasswordResetError.js'
import type { PasswordResetReason } from '../client/reasons.js'
import { formatMessage } from '../messages/formatMessage.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { PasswordIssue } from './passwordPolicy.js'

/** The sentence for a rule that the password breaks, by its code. */
export function passwordMessage(
  { code, count }: PasswordResetReason,
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

/** The sentence for the rule of a policy that the password breaks. */
export function issueMessage(issue: PasswordIssue, messages: ResetPasswordMessages): string {
  return issue.requirement?.label ?? passwordMessage(issue, messages)
}
