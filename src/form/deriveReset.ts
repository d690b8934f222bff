import type { PasswordResetError } from '../client/PasswordResetError.js'
import {
  type ResetRequest,
  type ResetRecord,
  type SubmitAnswer,
  newRecord,
} from '../client/ResetRecord.js'
import type { Submits } from './createSubmits.js'

/** The facts about a reset and the form's own submit, from which a form's screen is derived. */
export interface ResetFacts {
  readonly record: ResetRecord
  /** The answer to the last submit for this link. */
  readonly answer: SubmitAnswer | undefined
  readonly resetRequest: ResetRequest | undefined
  readonly isRequestFormOpen: boolean | undefined
  /** Why the last submit was not sent. */
  readonly unsent: PasswordResetError | undefined
  /** Why the last submit failed, whether it was sent or not. */
  readonly error: PasswordResetError | undefined
  /** `error`, when it is about the password alone. The password field then shows it. */
  readonly refusal: PasswordResetError | undefined
  /** Whether a submit waits for the link, the password check or the answer. */
  readonly isSubmitting: boolean
  /** Whether any form has sent a password that isn't answered yet. */
  readonly isSent: boolean
  /** Whether a different form sent the password that isn't answered yet. */
  readonly isSentElsewhere: boolean
  /** Whether this form's inputs differed from the sent password when the answer came. */
  readonly isEdited: boolean
  /** Grows with each failure, so that screen readers announce each failure. */
  readonly number: number
}

/** Derives the facts from the record, the form's own submits, and the link's fingerprint. */
export function deriveReset(
  record: ResetRecord,
  submits: Submits,
  mark: string | undefined,
): ResetFacts {
  const { isWaiting, sent, error: ended, number } = submits.getState()
  const { inFlight, hasPassword } = record
  const isSent = Boolean(inFlight && hasPassword)
  // Ignores the answer to a different token, because this form's token may still be accepted.
  const isOurs = (itsMark: string | undefined) => mark === undefined || itsMark === mark
  const answer = isOurs(record.answer?.mark) ? record.answer : undefined
  const { resetRequest, isRequestFormOpen } = isOurs(record.requestMark) ? record : newRecord
  const failure = answer && 'error' in answer ? answer.error : undefined
  // The error is outdated once the request in flight is answered, or the link is refused.
  const isOver = (ended?.kind === 'in-flight' && !inFlight) || failure?.kind === 'invalid-link'
  const unsent = isOver ? undefined : ended
  const isEdited = answer?.unedited?.includes(submits) === false
  const isRefusal = failure?.kind === 'password-rejected' && failure.outcome === 'not-applied'
  return {
    record,
    answer,
    resetRequest,
    isRequestFormOpen,
    unsent,
    error: unsent ?? failure,
    // The error is about the sent password, so it doesn't apply to text that was typed later.
    refusal: isRefusal && !unsent && !isEdited ? failure : undefined,
    isSubmitting: isWaiting || isSent,
    isSent,
    isEdited,
    isSentElsewhere: isSent && sent !== inFlight,
    number: record.number + number,
  }
}
