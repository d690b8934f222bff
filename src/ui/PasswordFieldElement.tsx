import { useState } from 'react'

import type { PasswordField } from '../form/types.js'
import { FieldElement } from './FieldElement.js'
import type { Slots } from './slots.js'

/** A password field with its show/hide button. */
export function PasswordFieldElement({ field, slots }: { field: PasswordField; slots: Slots }) {
  const { classNames, messages } = slots
  const [wasToggled, setToggled] = useState(false)
  const visibility = field.isRevealed ? messages.passwordVisible : messages.passwordHidden
  return (
    <FieldElement field={field} classNames={classNames}>
      <div data-control="">
        <input {...field.inputProps} className={classNames.input} />
        <button
          {...field.toggleProps}
          type="button"
          className={classNames.toggle}
          onClick={(event) => {
            setToggled(true)
            field.toggleProps.onClick?.(event)
          }}
        >
          {field.isRevealed ? messages.hide : messages.show}
        </button>
      </div>
      <p role="status" data-announcement="">
        {wasToggled && visibility}
      </p>
    </FieldElement>
  )
}
