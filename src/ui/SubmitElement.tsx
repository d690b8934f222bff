import type { SubmitButton } from '../form/types.js'
import type { Slots } from './slots.js'

interface SubmitElementProps {
  readonly submit: SubmitButton
  readonly classNames: Slots['classNames']
}

/** The submit button of both forms. */
export function SubmitElement({ submit, classNames }: SubmitElementProps) {
  return (
    <button {...submit.buttonProps} type="submit" className={classNames.submit}>
      {submit.label}
    </button>
  )
}
