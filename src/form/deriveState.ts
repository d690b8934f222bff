import { wasLost } from '../client/resetRecord.js'
import type { ResetLink } from '../client/types.js'
import { type ProblemFacts, deriveProblem } from './deriveProblem.js'
import { formParts } from './parts.js'
import {
  type ResetScreenFacts,
  invalidLinkState,
  requestLinkState,
  sentState,
  successState,
} from './screenStates.js'
import type { ResetPasswordFormState } from './types.js'
import type { Fields } from './usePasswordFields.js'

/** Everything the state depends on. */
export interface FormFacts extends ResetScreenFacts, ProblemFacts {
  /** The app's `link` as it is now; the reset may be the last one that was known. */
  readonly link: ResetLink | null | undefined
  readonly fields: Fields
  readonly submit: () => Promise<void>
}

/** Decides the screen, the problem and the next actions. The first condition that fits wins. */
export function deriveState(facts: FormFacts): ResetPasswordFormState {
  const { link, reset, requestLink, actions } = facts
  const { record, error, isSubmitting, linkRequest, isRequestingLink } = reset
  const { known, inFlight } = record

  if (known.outcome === 'applied') return successState(known.passwordReset, facts)
  if (linkRequest?.status === 'sent') return sentState(linkRequest, actions.sent, facts)
  if (isRequestingLink && requestLink) {
    // The password may have been changed: signing in may be all that is needed.
    const waysIn = known.outcome === 'not-applied' ? [] : actions.signIn
    return requestLinkState(requestLink, [...actions.back, ...waysIn], facts)
  }
  if (error?.kind === 'invalid-link')
    return invalidLinkState(wasLost(known) ? 'maybe-used' : 'rejected', facts)
  const isOver = !isSubmitting && !inFlight && !error && known.outcome === 'not-applied'
  if (link === null && isOver) return invalidLinkState('missing', facts)
  return {
    status: 'editing',
    isSubmitting,
    ...facts.fields,
    problem: deriveProblem(facts),
    ...formParts(facts.messages.submit, isSubmitting, () => void facts.submit()),
  }
}
