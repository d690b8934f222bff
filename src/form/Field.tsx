import { useState } from 'react'

import { type Slots, renderSlot } from './slots.js'
import type { PasswordField } from './types.js'

/** A password field, or what the page renders instead. */
export function Field({ field, slots }: { field: PasswordField; slots: Slots }) {
  return renderSlot(slots.renderPasswordField, field, <DefaultField field={field} slots={slots} />)
}

function DefaultField({
  field,
  slots: { classNames, messages },
}: {
  field: PasswordField
  slots: Slots
}) {
  const [wasToggled, setToggled] = useState(false)
  const visibility = field.isRevealed ? messages.passwordVisible : messages.passwordHidden
  return (
    <div
      data-part="field"
      className={classNames.field}
      data-invalid={field.error === undefined ? undefined : ''}
    >
      <label {...field.labelProps} className={classNames.label}>
        {field.label}
      </label>
      {field.hint !== undefined && (
        <p {...field.hintProps} className={classNames.hint}>
          {field.hint}
        </p>
      )}
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
      {field.error !== undefined && (
        <p {...field.errorProps} className={classNames.error}>
          {field.error}
        </p>
      )}
      <p role="status" data-announcement="">
        {wasToggled && visibility}
      </p>
    </div>
  )
}
