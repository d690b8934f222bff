import type { PasswordResetError } from '../client/PasswordResetError.js'
import type { PasswordResetReason } from '../client/toReasons.js'
import { formatMessage } from '../messages/formatMessage.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** A problem with a password, as a code. The sentence is chosen when the form renders. */
export interface PasswordIssue {
  /**
   * `requirement`, `schema`, `mismatch`, `confirmation_blank`, or a code from the API or the check.
   */
  readonly code: string
  readonly count?: number | undefined
  /** The index of the broken rule in the policy's `requirements`. */
  readonly index?: number | undefined
  /** The message of the app's own schema. */
  readonly message?: string | undefined
}

/** Returns the sentence for an issue, by its code. */
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

/**
 * Returns the text of a rule in the list: its label, or else the text in `messages`, or else its
 * id.
 */
export function ruleLabel(
  { id, label }: { readonly id: string; readonly label?: string },
  messages: ResetPasswordMessages,
): string {
  return label ?? (id === 'not-common' ? messages.notCommon : id)
}

/**
 * Returns an error's first reason that is about the password, or `invalid` if there is no such
 * reason.
 */
export function passwordReason({ reasons }: PasswordResetError): PasswordResetReason {
  return reasons.find(({ attribute }) => attribute === 'customer_password') ?? { code: 'invalid' }
}
