import { part } from './parts.js'
import { isAboutPassword, problemMessage } from './problem.js'
import type { Submission } from './submission.js'
import type { Problem } from './types.js'
import { useSecondsLeft } from './useSecondsLeft.js'
import { type WaysOut, problemActions } from './waysOut.js'

interface UseProblemOptions {
  readonly submission: Submission
  readonly ways: WaysOut
  readonly tryAgain: () => void
  readonly requestLink?: (() => void) | undefined
}

/** What the last submission says about the form as a whole; what it says about the password is at its field. */
export function useProblem({
  submission,
  ways,
  tryAgain,
  requestLink,
}: UseProblemOptions): Problem | null {
  const error = submission.status === 'failed' ? submission.error : undefined
  const retryIn = useSecondsLeft(
    submission.status === 'failed' ? submission.failedAt : 0,
    error?.retryAfter,
  )
  if (!error || isAboutPassword(error)) return null
  return {
    kind: error.kind,
    outcome: error.outcome,
    message: problemMessage(error, ways.messages),
    ...(retryIn !== undefined && { retryIn }),
    actions: problemActions(error, ways, tryAgain, requestLink),
    problemProps: part('problem', { role: 'alert' }),
  }
}
