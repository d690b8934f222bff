import type { ResetLink } from '../client/PasswordResetClient.js'
import type { PasswordResetError, PasswordResetErrorKind } from '../client/PasswordResetError.js'
import { wasLost } from '../client/ResetRecord.js'
import { oneOf } from '../client/untrusted.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { ResetFacts } from './deriveReset.js'
import { alertProps, formParts } from './formParts.js'
import type { Problem, ResetPasswordFormState } from './ResetPasswordFormState.js'
import {
  type ResetScreenFacts,
  invalidLinkState,
  requestLinkState,
  sentState,
  successState,
} from './screenStates.js'
import type { Fields } from './usePasswordFields.js'
import { maxSecondsShown } from './useSecondsLeft.js'

/** Everything the state depends on. */
export interface FormFacts extends ResetScreenFacts {
  /** The app's current `link`. If there is none, `reset` may belong to an earlier link. */
  readonly link: ResetLink | null | undefined
  readonly fields: Fields
  readonly submit: () => Promise<void>
  /** Seconds until another try makes sense. */
  readonly retryIn: number | undefined
}

/** Decides the screen, the problem and the next actions. The first condition that fits wins. */
export function deriveState(facts: FormFacts): ResetPasswordFormState {
  const { link, reset, requestLink, actions } = facts
  const { record, answer, error, isSubmitting, resetRequest, isRequestFormOpen } = reset
  const { known } = record

  if (known.outcome === 'applied') return successState(known.passwordReset, facts)
  if (resetRequest?.status === 'sent') return sentState(resetRequest, actions.sent, facts)
  if (isRequestFormOpen && requestLink) {
    // If the password may have been changed, the shopper may only need to sign in.
    const waysIn = known.outcome === 'not-applied' ? [] : actions.signIn
    return requestLinkState(requestLink, [...actions.back, ...waysIn], facts)
  }
  if (error?.kind === 'invalid-link')
    return invalidLinkState(wasLost(known) ? 'maybe-used' : 'rejected', facts)
  // The screen for a missing link must not hide a submit or its result.
  const isOver = !isSubmitting && !answer && known.outcome === 'not-applied'
  if (link === null && isOver) return invalidLinkState('missing', facts)
  return {
    status: 'editing',
    isSubmitting,
    ...facts.fields,
    problem: deriveProblem(facts),
    ...formParts(facts.messages.submit, isSubmitting, () => void facts.submit()),
  }
}

/**
 * The problem of the whole form: why the last try failed, and whether a try may have changed the
 * password. As long as it is unknown whether the password was changed, the problem stays visible
 * beside field errors and during new submits.
 */
function deriveProblem(facts: FormFacts): Problem | null {
  const { reset, messages, actions, retryIn, id } = facts
  const { known, inFlight } = reset.record
  const error = findError(reset)
  if (!error) return null
  const { kind } = error
  const isSafe = known.outcome === 'not-applied' && !inFlight && error.outcome === 'not-applied'
  const hasWait = error === reset.error && error.retryAfter !== undefined
  const isShort = hasWait && error.retryAfter <= maxSecondsShown * 1000
  const isOver = hasWait && retryIn === undefined
  const helps = newLinkHelps.includes(kind) && error.outcome !== 'unknown'
  return {
    kind,
    outcome: isSafe ? 'not-applied' : 'unknown',
    message: problemSentence(kind, isShort, isOver, messages).replace('{outcome}', () =>
      isSafe ? messages.notChanged : messages.maybeChanged,
    ),
    ...(hasWait && retryIn !== undefined && { retryIn }),
    actions: [...(isSafe ? [] : actions.signIn), ...(helps ? actions.requestLink : [])],
    alertProps: alertProps(
      `${id}-problem-${reset.number}`,
      !isSafe || kind === 'in-flight' || isOver,
    ),
  }
}

/**
 * Returns the error that explains the problem. This is the last submit's error, unless the password
 * field shows that error, or the error no longer applies.
 */
function findError(reset: ResetFacts): Reason | undefined {
  const { record, error, unsent, refusal, isSubmitting, isSentElsewhere } = reset
  const tried = error === refusal ? undefined : error
  if (record.known.outcome === 'unknown')
    return tried && tried.kind !== 'in-flight' ? tried : record.known.error
  if (isSentElsewhere) return sentElsewhere
  // While a submit is under way, the errors of earlier submits no longer apply.
  return isSubmitting ? unsent : tried
}

type Reason = Pick<PasswordResetError, 'kind' | 'outcome'> & Partial<PasswordResetError>

const sentElsewhere: Reason = { kind: 'in-flight', outcome: 'not-applied' }

/** Returns the sentence for the reason. It may contain `{outcome}`, which the caller replaces. */
function problemSentence(
  kind: PasswordResetErrorKind,
  isShort: boolean,
  isOver: boolean,
  messages: ResetPasswordMessages,
): string {
  if (isOver) return messages.retryNow
  if (kind === 'rate-limited') return isShort ? messages.rateLimited : messages.rateLimitedLater
  if (kind === 'in-flight') return messages.inFlight
  return messages[oneOf(ownSentences, kind) ?? 'rejected']
}

/** The error kinds that are also keys of `messages`. */
const ownSentences = ['offline', 'network', 'timeout', 'unauthorized'] as const

/** The kinds of error for which the form offers a new link, because a new link may help. */
const newLinkHelps: readonly PasswordResetErrorKind[] = [
  'invalid-link',
  'validation',
  'unauthorized',
  'unexpected-response',
  'rejected',
  'configuration',
]
