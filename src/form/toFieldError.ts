import type { FieldError } from 'react-hook-form'

import { rulesMessage } from '../messages/formatList.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { type PasswordIssue, passwordMessage } from '../policy/passwordMessage.js'
import type { EditingState } from './ResetPasswordFormState.js'

/** React Hook Form's error for an issue. */
export function toFieldError(issue: PasswordIssue): FieldError {
  const { code: type, message = '' } = issue
  return { type, message, issue } as FieldError
}

/** The sentence for an error, in the current language. An error that the app set keeps its own. */
export function errorSentence(
  { type, message, issue }: FieldError & { readonly issue?: PasswordIssue },
  messages: ResetPasswordMessages,
  requirements: EditingState['requirements'],
): string | undefined {
  // React Hook Form keeps our issue when the app replaces the error.
  if (issue?.code !== type || message) return message
  if (type === 'mismatch') return messages.confirmationMismatch
  if (type === 'confirmation_blank') return messages.confirmationBlank
  const rule = issue.index === undefined ? undefined : requirements[issue.index]
  return rule
    ? rulesMessage('ruleBroken', [rule.label], messages)
    : passwordMessage(issue, messages)
}
