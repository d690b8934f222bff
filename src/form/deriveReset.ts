import type { PasswordResetError } from '../client/PasswordResetError.js'
import {
  type ResetRequest,
  type ResetRecord,
  type SubmitAnswer,
  newRecord,
} from '../client/ResetRecord.js'
import type { Submits } from './createSubmits.js'

/** What one form shows of its reset and of its own submit. */
export interface ResetFacts {
  readonly record: ResetRecord
  /** The answer to the last submit for this link. */
  readonly answer: SubmitAnswer | undefined
  /** The reset request for another link, and whether its form was opened. */
  readonly resetRequest: ResetRequest | undefined
  readonly isRequestFormOpen: boolean | undefined
  /** Why the last submit was not sent. */
  readonly unsent: PasswordResetError | undefined
  /** Why the last submit failed, whether it was sent or not. */
  readonly error: PasswordResetError | undefined
  /** The same error, when it is about the password alone. It is then shown at the field. */
  readonly refusal: PasswordResetError | undefined
  /** Whether a submit is under way, from the wait for the link to the answer. */
  readonly isSubmitting: boolean
  /** Whether a password was sent, by whichever form, and isn't answered. */
  readonly isSent: boolean
  /** Whether another form sent it. */
  readonly isSentElsewhere: boolean
  /** Whether the form had another password than the one that was sent, when its answer came. */
  readonly isEdited: boolean
  /** Grows with each failure, so that each is announced. */
  readonly number: number
}

/** Derives the facts from the record, the form's own submits, and the mark of its link. */
export function deriveReset(
  record: ResetRecord,
  submits: Submits,
  mark: string | undefined,
): ResetFacts {
  const { isWaiting, sent, error: ended, number } = submits.getState()
  const { inFlight, hasPassword } = record
  const isSent = Boolean(inFlight && hasPassword)
  // Another token of the same reset may be accepted.
  const isOurs = (itsMark: string | undefined) => mark === undefined || itsMark === mark
  const answer = isOurs(record.answer?.mark) ? record.answer : undefined
  const { resetRequest, isRequestFormOpen } = isOurs(record.requestMark) ? record : newRecord
  const failure = answer && 'error' in answer ? answer.error : undefined
  // The request that was in the way has been answered, or the link that was waited for is refused.
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
    // The error is about what was sent, not about what was typed since.
    refusal: isRefusal && !unsent && !isEdited ? failure : undefined,
    isSubmitting: isWaiting || isSent,
    isSent,
    isEdited,
    isSentElsewhere: isSent && sent !== inFlight,
    number: record.number + number,
  }
}
