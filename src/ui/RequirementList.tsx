import { useEffect, useRef, useState } from 'react'

import type { EditingState } from '../form/ResetPasswordFormState.js'
import { formatList, rulesMessage } from '../messages/formatList.js'
import { Announcement } from './Announcement.js'
import type { ElementOptions } from './RenderProps.js'

/**
 * The list of the policy's rules. It subscribes to the input, so typing re-renders only this list.
 */
export function RequirementList({
  state,
  options,
}: {
  state: EditingState
  options: ElementOptions
}) {
  const { requirements, password } = state
  const { classNames, messages } = options
  const { subscribe } = password
  // Which rules were met before and after the last change: `1` or `0` for each rule. Both texts are
  // empty at first.
  const [[before, met], setMet] = useState(['', ''])
  // This is a ref, because React may render once more even when a state updater returns the same
  // state.
  const last = useRef('')

  // This is an effect, because the typed password isn't React state.
  useEffect(
    () =>
      subscribe((typed) => {
        // An empty password meets no rule, not even “without the name of the shop”.
        const now = requirements
          .map(({ test }) => (typed !== '' && test(typed) ? '1' : '0'))
          .join('')
        if (now !== last.current) setMet([last.current, now])
        last.current = now
      }),
    [subscribe, requirements],
  )

  const labels = requirements.map(({ label }) => label)
  const isMet = (index: number) => met[index] === '1'
  const sentences = labels.map((label, index) =>
    (isMet(index) ? messages.requirementMet : messages.requirementUnmet).replace(
      '{rule}',
      () => label,
    ),
  )
  // At first, `before` is empty, and no rule counts as changed.
  const changed = sentences.filter((_, index) => before !== '' && before[index] !== met[index])

  return (
    <div data-part="requirements" className={classNames.requirements}>
      <p>{messages.requirements}</p>
      {/* This text describes the input. It never changes, because screen readers read a changed
          text again. */}
      <span
        id={password.hintProps.id}
        hidden
        // `Intl.ListFormat` may return different text on the server and in the browser.
        suppressHydrationWarning
      >
        {rulesMessage('passwordRules', labels, messages)}
      </span>
      <ul>
        {requirements.map(({ id, label }, index) => (
          <li
            // The key contains the index, because an app's rule may have the same id as a built-in
            // rule.
            key={`${index} ${id}`}
            data-part="requirement"
            className={classNames.requirement}
            data-met={isMet(index) ? '' : undefined}
          >
            <span aria-hidden="true">{label}</span>
            <span data-announcement="">{sentences[index]}</span>
          </li>
        ))}
      </ul>
      {/* Renders one text, because some screen readers read the region again for each element. */}
      <Announcement>{formatList(changed, messages)}</Announcement>
    </div>
  )
}
