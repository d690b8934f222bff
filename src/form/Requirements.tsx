import { useEffect, useRef, useState } from 'react'

import type { PasswordPolicy } from './passwordPolicy.js'
import { type Slots, renderSlot } from './slots.js'
import type { EditingState, PasswordField } from './types.js'

interface RequirementsProps {
  readonly state: EditingState
  readonly policy: PasswordPolicy | undefined
  readonly slots: Slots
}

/** The policy's rules, where there are two or more; a single one is the field's hint. */
export function Requirements({ state, policy, slots }: RequirementsProps) {
  if (!policy || state.requirements.length < 2) return null
  return renderSlot(
    slots.renderRequirements,
    state,
    <RequirementList state={state} policy={policy} slots={slots} />,
  )
}

/** Listens to the input itself, so that typing renders this list alone, and only when a rule flips. */
function RequirementList({
  state,
  policy,
  slots: { classNames, messages },
}: RequirementsProps & { policy: PasswordPolicy }) {
  const { subscribe } = state.password
  const [{ met, flipped }, setMet] = useState<{ met: string; flipped: readonly number[] }>({
    met: '',
    flipped: [],
  })

  // Not compared in an updater, which React may call once more for a state that stays.
  const last = useRef('')

  // What is typed is outside of React.
  useEffect(
    () =>
      subscribe((password) => {
        // Nothing is met by typing nothing, not even “without the name of the shop”.
        const now = policy.requirements
          .map(({ test }) => (password !== '' && test(password) ? '1' : '0'))
          .join('')
        if (now !== last.current) setMet({ met: now, flipped: findFlipped(last.current, now) })
        last.current = now
      }),
    [subscribe, policy],
  )

  const isMet = (index: number) => met[index] === '1'
  const word = (index: number) =>
    isMet(index) ? messages.requirementMet : messages.requirementUnmet

  return (
    <div
      id={requirementsId(state.password)}
      data-part="requirements"
      className={classNames.requirements}
    >
      <p>{messages.requirements}</p>
      <ul>
        {state.requirements.map(({ id, label }, index) => (
          <li
            key={id}
            data-part="requirement"
            className={classNames.requirement}
            data-met={isMet(index) ? '' : undefined}
          >
            {label} <span data-announcement="">({word(index)})</span>
          </li>
        ))}
      </ul>
      <p role="status" data-announcement="">
        {flipped.map((index) => `${state.requirements[index]?.label}: ${word(index)}`).join(', ')}
      </p>
    </div>
  )
}

/** The password field with the list as a part of its description, where it is the default one. */
export function withRequirements(
  state: EditingState,
  { policy, slots }: Pick<RequirementsProps, 'policy' | 'slots'>,
): PasswordField {
  const { password } = state
  if (!policy || state.requirements.length < 2 || slots.renderRequirements) return password
  const describedBy = [requirementsId(password), password.inputProps['aria-describedby']].filter(
    (id) => id !== undefined,
  )
  return {
    ...password,
    inputProps: { ...password.inputProps, 'aria-describedby': describedBy.join(' ') },
  }
}

function requirementsId({ inputProps }: PasswordField): string {
  return `${inputProps.id}-requirements`
}

/** The rules to announce; none before anything was typed. */
function findFlipped(before: string, now: string): readonly number[] {
  return before === ''
    ? []
    : Array.from(now, (_met, index) => index).filter((index) => now[index] !== before[index])
}
