import type { FieldError } from 'react-hook-form'

import { rulesMessage } from '../messages/formatList.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { type PasswordIssue, passwordMessage } from '../policy/passwordMessage.js'
import type { EditingState } from './ResetPasswordFormState.js'

/** Converts an issue into React Hook Form's error. */
export function toFieldError(issue: PasswordIssue): FieldError {
  const { code: type, message = '' } = issue
  return { type, message, issue } as FieldError
}

/** Returns an error's sentence in the current language, or the message that the app set. */
export function errorSentence(
  { type, message, issue }: FieldError & { readonly issue?: PasswordIssue },
  messages: ResetPasswordMessages,
  requirements: EditingState['requirements'],
): string | undefined {
  // When the app replaces our error, React Hook Form copies our `issue` to the new error.
  if (issue?.code !== type || message) return message
  if (type === 'mismatch') return messages.confirmationMismatch
  if (type === 'confirmation_blank') return messages.confirmationBlank
  const rule = issue.index === undefined ? undefined : requirements[issue.index]
  return rule
    ? rulesMessage('ruleBroken', [rule.label], messages)
    : passwordMessage(issue, messages)
}
