import type { PasswordResetError } from '../client/PasswordResetError.js'
import type { PasswordResetReason } from '../client/toReasons.js'
import { formatMessage } from '../messages/formatMessage.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** What is wrong with a password, as a fact. The sentence is made when it is rendered. */
export interface PasswordIssue {
  /** `requirement`, `schema`, a code of the API's; `mismatch` or `confirmation_blank`. */
  readonly code: string
  readonly count?: number | undefined
  /** Which of the policy's requirements is not met. */
  readonly index?: number | undefined
  /** The message of the app's own schema. */
  readonly message?: string | undefined
}

/** The sentence for a rule that the password breaks, by its code. */
export function passwordMessage(
  { code, count }: PasswordIssue,
  messages: ResetPasswordMessages,
): string {
  if (code === 'blank' || code === 'empty') return messages.passwordBlank
  if (code === 'too_short' && count !== undefined)
    return formatMessage(messages.passwordTooShort, count, messages)
  if (code === 'too_long' && count !== undefined)
    return formatMessage(messages.passwordTooLong, count, messages)
  return code === 'breached' ? messages.passwordBreached : messages.passwordRejected
}

/** The text of a rule in the list. Without a label of its own, it is the one in `messages`. */
export function ruleLabel(
  { id, label }: { readonly id: string; readonly label?: string },
  messages: ResetPasswordMessages,
): string {
  return label ?? (id === 'not-common' ? messages.notCommon : id)
}

/** The one of an error's reasons that is about the password. */
export function passwordReason({ reasons }: PasswordResetError): PasswordResetReason {
  return reasons.find(({ attribute }) => attribute === 'customer_password') ?? { code: 'invalid' }
}
