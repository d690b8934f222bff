import { useState } from 'react'

import { formatMessage } from './messages.js'
import { NextActions } from './NextActions.js'
import { type Slots, renderSlot } from './slots.js'
import type { Problem } from './types.js'

/** What went wrong and what to do, announced when it appears; or what the page renders instead. */
export function ProblemAlert({ problem, slots }: { problem: Problem; slots: Slots }) {
  return renderSlot(
    slots.renderProblem,
    problem,
    <DefaultProblem problem={problem} slots={slots} />,
  )
}

function DefaultProblem({ problem, slots }: { problem: Problem; slots: Slots }) {
  const { messages, classNames } = slots
  const [hadToWait] = useState(problem.retryIn !== undefined)
  return (
    <div {...problem.problemProps} className={classNames.problem}>
      <p>{problem.message}</p>
      {problem.retryIn !== undefined && (
        // Read with the alert, then silent: a number a second would drown everything else.
        <p aria-live="off">{formatMessage(messages.retryIn, problem.retryIn, messages)}</p>
      )}
      <p role="status">{hadToWait && problem.retryIn === undefined && messages.retryNow}</p>
      <NextActions actions={problem.actions} slots={slots} />
    </div>
  )
}
