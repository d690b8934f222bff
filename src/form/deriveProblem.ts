import type { PasswordResetError, PasswordResetErrorKind } from '../client/PasswordResetError.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { Knowledge } from '../query/knowledge.js'
import type { NextActions } from './nextActions.js'
import { part } from './parts.js'
import type { Problem } from './types.js'
import type { Visit } from './useVisit.js'

/** What a problem is derived from. */
export interface ProblemFacts {
  readonly visit: Visit
  readonly knowledge: Knowledge
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
  const { visit, knowledge, messages, actions, retryIn, id } = facts
  const tried = errorOf(visit)
  const error = findError(tried, visit, knowledge)
  if (!error) return null
  const { kind } = error
  const isSafe =
    knowledge.outcome === 'not-applied' && !knowledge.isInFlight && error.outcome === 'not-applied'
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
      id: `${id}-problem-${visit.answer?.number ?? 0}`,
      role: 'alert',
      // What may turn out well is no error.
      'data-tone': !isSafe || kind === 'in-flight' || isOver ? 'warning' : 'error',
    }),
  }
}

/** The error of the last submit. */
export function errorOf({ answer }: Visit): PasswordResetError | undefined {
  return answer && 'error' in answer ? answer.error : undefined
}

/** Whether an error is about the password alone, and so is shown at its field. */
export function isAtField({ kind, outcome }: PasswordResetError): boolean {
  return kind === 'password-rejected' && outcome === 'not-applied'
}

/**
 * The error that says why: the last submit's, unless it is shown at the field or no longer applies.
 */
function findError(
  tried: PasswordResetError | undefined,
  { isSubmitting }: Visit,
  knowledge: Knowledge,
): PasswordResetError | undefined {
  if (knowledge.outcome !== 'unknown') {
    return isSubmitting || (tried && isAtField(tried)) ? undefined : tried
  }
  const isOver = tried?.kind === 'in-flight' && !knowledge.isInFlight
  return tried && !isAtField(tried) && !isOver ? tried : knowledge.error
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
