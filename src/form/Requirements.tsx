import { useEffect, useState } from 'react'

import type { PasswordPolicy } from './passwordPolicy.js'
import { type Slots, renderSlot } from './slots.js'
import type { EditingState } from './types.js'

interface RequirementsProps {
  readonly state: EditingState
  readonly policy: PasswordPolicy | undefined
  readonly slots: Slots
}

/** The policy's rules, where there are two or more; a single one is the field's hint. */
export function Requirements({ state, policy, slots }: RequirementsProps) {
  if (!policy || state.requirements.length < 2) return null
  return renderSlot(slots.renderRequirements, state, <RequirementList state={state} policy={policy} slots={slots} />)
}

/** Listens to the input itself, so that typing renders this list alone, and only when a rule flips. */
function RequirementList({ state, policy, slots: { classNames, messages } }: RequirementsProps & { policy: PasswordPolicy }) {
  const { subscribe } = state.password
  const [met, setMet] = useState('')

  // What is typed is outside of React.
  useEffect(
    () =>
      subscribe((password) => {
        setMet(policy.requirements.map(({ test }) => (test(password) ? '1' : '0')).join(''))
      }),
    [subscribe, policy],
  )

  return (
    <div data-part="requirements" className={classNames.requirements}>
      <p>{messages.requirements}</p>
      <ul>
        {state.requirements.map(({ id, label }, index) => (
          <li key={id} data-part="requirement" className={classNames.requirement} data-met={met[index] === '1' ? '' : undefined}>
            {label} <span data-announcement="">({met[index] === '1' ? messages.requirementMet : messages.requirementUnmet})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
