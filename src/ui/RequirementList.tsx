import { useEffect, useRef, useState } from 'react'

import type { EditingState } from '../form/types.js'
import type { Slots } from './slots.js'

/**
 * The policy's rules, as a part of the password's description. Listens to the input itself, so that
 * typing renders this list alone, and only when a rule flips.
 */
export function RequirementList({ state, slots }: { state: EditingState; slots: Slots }) {
  const { requirements, password } = state
  const { classNames, messages } = slots
  const { subscribe } = password
  const [{ met, flipped }, setMet] = useState<{ met: string; flipped: readonly number[] }>({
    met: '',
    flipped: [],
  })

  // Not compared in an updater, which React may call once more for a state that stays.
  const last = useRef('')

  // What is typed is outside of React.
  useEffect(
    () =>
      subscribe((typed) => {
        // Nothing is met by typing nothing, not even “without the name of the shop”.
        const now = requirements
          .map(({ test }) => (typed !== '' && test(typed) ? '1' : '0'))
          .join('')
        if (now !== last.current) setMet({ met: now, flipped: findFlipped(last.current, now) })
        last.current = now
      }),
    [subscribe, requirements],
  )

  const isMet = (index: number) => met[index] === '1'
  const word = (index: number) =>
    isMet(index) ? messages.requirementMet : messages.requirementUnmet

  return (
    <div {...password.hintProps} data-part="requirements" className={classNames.requirements}>
      <p>{messages.requirements}</p>
      <ul>
        {requirements.map(({ id, label }, index) => (
          <li
            // The app's rules may have the name of one of ours.
            key={`${index} ${id}`}
            data-part="requirement"
            className={classNames.requirement}
            data-met={isMet(index) ? '' : undefined}
          >
            {label} <span data-announcement="">({word(index)})</span>
          </li>
        ))}
      </ul>
      <p role="status" data-announcement="">
        {flipped.map((index) => `${requirements[index]?.label}: ${word(index)}`).join(', ')}
      </p>
    </div>
  )
}

/** The rules to announce; none before anything was typed. */
function findFlipped(before: string, now: string): readonly number[] {
  return before === ''
    ? []
    : Array.from(now, (_met, index) => index).filter((index) => now[index] !== before[index])
}
