import type { Problem } from '../form/types.js'
import { formatMessage } from '../messages/formatMessage.js'
import { ActionList } from './ActionList.js'
import type { Slots } from './slots.js'

/** What went wrong and what to do. Announced when it appears, and when a wait is over. */
export function ProblemAlert({ problem, slots }: { problem: Problem; slots: Slots }) {
  const { messages, classNames } = slots
  return (
    <div {...problem.alertProps} className={classNames.problem}>
      <p>{problem.message}</p>
      {problem.retryIn !== undefined && (
        // Read with the alert and then silent: a number every second would drown everything else.
        <p aria-live="off">{formatMessage(messages.retryIn, problem.retryIn, messages)}</p>
      )}
      <ActionList
        actions={problem.actions}
        slots={slots}
        // Submitting again is the way on, unless signing in may already be.
        hasPrimary={problem.outcome === 'unknown' && problem.actions[0]?.name === 'sign-in'}
      />
    </div>
  )
}
