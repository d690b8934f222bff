import type { ReactNode } from 'react'

import type { Problem } from '../form/types.js'
import { formatMessage } from '../messages/formatMessage.js'
import type { Slots } from './slots.js'

interface ProblemAlertProps {
  readonly problem: Pick<Problem, 'message' | 'alertProps'>
  readonly retryIn: number | undefined
  readonly slots: Slots
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** What went wrong and what to do. Announced when it appears, and when a wait is over. */
export function ProblemAlert({ problem, retryIn, slots, children }: ProblemAlertProps) {
  const { messages, classNames } = slots
  return (
    <div {...problem.alertProps} className={classNames.problem}>
      <p>{problem.message}</p>
      {retryIn !== undefined && (
        // Read with the alert and then silent: a number every second would drown everything else.
        <p aria-live="off">{formatMessage(messages.retryIn, retryIn, messages)}</p>
      )}
      {children}
    </div>
  )
}
