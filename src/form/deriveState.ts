import type { ResetLink } from '../client/types.js'
import type { Knowledge } from '../query/knowledge.js'
import { type ProblemFacts, deriveProblem, errorOf } from './deriveProblem.js'
import {
  type EditingFacts,
  type ScreenFacts,
  editingState,
  invalidLinkState,
  requestLinkState,
  sentState,
  successState,
} from './screenStates.js'
import type { ResetPasswordFormState } from './types.js'

/** Everything the state depends on. */
export interface FormFacts extends ScreenFacts, ProblemFacts {
  /** The app's `link` as it is now; the visit has the last one that was known. */
  readonly link: ResetLink | null | undefined
  readonly editing: EditingFacts
}

/** Decides the screen, the problem and the next actions. The first condition that fits wins. */
export function deriveState(facts: FormFacts): ResetPasswordFormState {
  const { link, visit, knowledge, requestLink, actions } = facts
  const error = errorOf(visit)
  const isInFlight = visit.isSubmitting || knowledge.isInFlight
  const isAnswered = error !== undefined || knowledge.outcome !== 'not-applied'

  if (knowledge.outcome === 'applied')
    return successState(knowledge.passwordReset, visit.signIn, facts)
  if (visit.linkRequest.status === 'sent') return sentState(visit.linkRequest, actions.sent, facts)
  if (visit.isRequestingLink && requestLink) {
    // The password may have been changed: signing in may be all that is needed.
    const signIn = knowledge.outcome === 'not-applied' ? [] : actions.signIn
    return requestLinkState(requestLink, [...actions.back, ...signIn], facts)
  }
  if (error?.kind === 'invalid-link') {
    return invalidLinkState(wasLost(knowledge) ? 'maybe-used' : 'rejected', facts)
  }
  if (link === null && !isInFlight && !(visit.link && isAnswered))
    return invalidLinkState('missing', facts)
  return editingState(facts.editing, visit.isSubmitting, deriveProblem(facts), facts)
}

/** Whether an answer was lost. A refusal after that may mean that the link was already used. */
function wasLost(knowledge: Knowledge): boolean {
  return knowledge.outcome === 'unknown' && knowledge.error.outcome === 'unknown'
}
