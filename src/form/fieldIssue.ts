import type { FieldError } from 'react-hook-form'

import { rulesMessage } from '../messages/formatList.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { passwordMessage } from '../policy/passwordSentences.js'
import type { EditingState } from './types.js'

/** What is wrong with a field, as a fact. The sentence is made when it is rendered. */
export interface FieldIssue {
  /** `mismatch`, `confirmation_blank`, `requirement`, `schema`, or a code of the API's. */
  readonly code: string
  readonly count?: number | undefined
  /** Which of the policy's requirements is not met. */
  readonly index?: number | undefined
  /** What the app's own schema says, in the app's own words. */
  readonly message?: string | undefined
}

/** What the sentences are made from. */
export interface IssueWords {
  readonly messages: ResetPasswordMessages
  readonly requirements: EditingState['requirements']
}

/** React Hook Form's error for an issue. */
export function toFieldError(issue: FieldIssue): FieldError {
  const { code: type, message = '' } = issue
  return { type, message, issue } as FieldError
}

/** The sentence for an error, in the language of now. An error that the app set has its own. */
export function errorSentence(error: FieldError, words: IssueWords): string | undefined {
  const { type, message, issue } = error as FieldError & { readonly issue?: FieldIssue }
  // React Hook Form keeps our issue when the app replaces the error.
  return issue?.code === type && !message ? issueSentence(issue, words) : message
}

/** The sentence for an issue. */
function issueSentence(issue: FieldIssue, { messages, requirements }: IssueWords): string {
  const { code, index } = issue
  if (code === 'mismatch') return messages.confirmationMismatch
  if (code === 'confirmation_blank') return messages.confirmationBlank
  const rule = index === undefined ? undefined : requirements[index]
  return rule ? rulesMessage([rule.label], messages) : passwordMessage(issue, messages)
}
