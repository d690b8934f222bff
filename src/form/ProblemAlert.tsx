import { ActionList } from './ActionList.js'
import { formatMessage } from './formatMessage.js'
import type { Slots } from './slots.js'
import type { Problem } from './types.js'

/** What went wrong and what to do. Announced when it appears, and when a wait is over. */
export function ProblemAlert({ problem, slots }: { problem: Problem; slots: Slots }) {
  const { messages, classNames } = slots
  return (
    <div {...problem.alertProps} className={classNames.problem}>
      <p>{problem.message}</p>
      {problem.retryIn !== undefined && (
        // Read with the alert, then silent: a number a second would drown everything else.
        <p aria-live="off">{formatMessage(messages.retryIn, problem.retryIn, messages)}</p>
      )}
      <ActionList actions={problem.actions} slots={slots} />
    </div>
  )
}
