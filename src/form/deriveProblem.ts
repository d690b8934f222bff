import type { PasswordResetError, PasswordResetErrorKind } from '../client/PasswordResetError.js'
import type { SubmitAnswer } from '../client/resetRecord.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { NextActions } from './nextActions.js'
import { part } from './parts.js'
import type { Problem } from './types.js'
import type { ShownReset } from './useShownReset.js'

/** What a problem is derived from. */
export interface ProblemFacts {
  readonly reset: ShownReset
  readonly messages: ResetPasswordMessages
  readonly actions: NextActions
  /** Seconds until another try makes sense. */
  readonly retryIn: number | undefined
  /** The prefix of all ids. */
  readonly id: string
}

/**
 * The problem of the form as a whole: why the last try failed, and what is known of the password
 * over all tries. While that is unknown, it stays beside field errors and during new submits.
 */
export function deriveProblem(facts: ProblemFacts): Problem | null {
  const { reset, messages, actions, retryIn, id } = facts
  const { known, inFlight, number } = reset.record
  const tried = lastError(reset)
  const error = findError(reset)
  if (!error) return null
  const { kind } = error
  const isSafe = known.outcome === 'not-applied' && !inFlight && error.outcome === 'not-applied'
  const outcome = isSafe ? 'not-applied' : 'unknown'
  const hasWait = error === tried && error.retryAfter !== undefined
  const isOver = hasWait && retryIn === undefined
  const helps = newLinkHelps.includes(kind) && error.outcome !== 'unknown'
  return {
    kind,
    outcome,
    message: problemSentence(kind, hasWait, isOver, messages).replace('{outcome}', () =>
      isSafe ? messages.notChanged : messages.maybeChanged,
    ),
    ...(hasWait && retryIn !== undefined && { retryIn }),
    actions: [...(isSafe ? [] : actions.signIn), ...(helps ? actions.requestLink : [])],
    alertProps: part('problem', {
      id: `${id}-problem-${number}-${reset.number}`,
      role: 'alert',
      // What may turn out well is no error.
      'data-tone': !isSafe || kind === 'in-flight' || isOver ? 'warning' : 'error',
    }),
  }
}

/** The answer to the last submit for this link. Another token of the reset may be accepted. */
export function lastAnswer({ record, mark }: ShownReset): SubmitAnswer | undefined {
  const { answer } = record
  return mark === undefined || answer?.mark === mark ? answer : undefined
}

/** Why the last submit failed, whether it was sent or not. */
export function lastError(reset: ShownReset): PasswordResetError | undefined {
  const answer = lastAnswer(reset)
  // The request that was in the way has been answered.
  const isOver = reset.error?.kind === 'in-flight' && !reset.record.inFlight
  if (reset.error && !isOver) return reset.error
  return answer && 'error' in answer ? answer.error : undefined
}

/**
 * The error of an answer that is about the password alone, and so is shown at its field. When the
 * password was edited since it was sent, the error isn't about what the field has now.
 */
export function errorAtField(answer: SubmitAnswer | undefined): PasswordResetError | undefined {
  if (!answer || !('error' in answer) || answer.isEdited) return undefined
  const { kind, outcome } = answer.error
  return kind === 'password-rejected' && outcome === 'not-applied' ? answer.error : undefined
}

/**
 * The error that says why: the last submit's, unless it is shown at the field or no longer applies.
 */
function findError(reset: ShownReset): PasswordResetError | undefined {
  const { known, inFlight } = reset.record
  const tried = lastError(reset)
  const isAtField = tried !== undefined && tried === errorAtField(lastAnswer(reset))
  if (known.outcome === 'unknown') {
    const isOver = tried?.kind === 'in-flight' && !inFlight
    return tried && !isAtField && !isOver ? tried : known.error
  }
  const isSubmitting = reset.isSubmitting && tried !== reset.error
  return isSubmitting || isAtField ? undefined : tried
}

/** Why, with a place for what is known of the password. */
function problemSentence(
  kind: PasswordResetErrorKind,
  hasWait: boolean,
  isOver: boolean,
  messages: ResetPasswordMessages,
): string {
  if (isOver) return messages.retryNow
  if (kind === 'rate-limited') return hasWait ? messages.rateLimited : messages.rateLimitedLater
  return messages[reasonMessages[kind] ?? 'rejected']
}

/** The kinds after which a new link may help, so that the form offers one. */
const newLinkHelps: readonly PasswordResetErrorKind[] = [
  'invalid-link',
  'validation',
  'unauthorized',
  'unexpected-response',
  'rejected',
  'configuration',
]

/** Every other kind is `rejected`. */
const reasonMessages: Partial<
  Record<PasswordResetErrorKind, 'offline' | 'network' | 'timeout' | 'inFlight' | 'unauthorized'>
> = {
  offline: 'offline',
  network: 'network',
  timeout: 'timeout',
  'in-flight': 'inFlight',
  unauthorized: 'unauthorized',
}
