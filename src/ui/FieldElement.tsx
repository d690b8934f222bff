import { type ReactNode, useState } from 'react'

import type { TextField } from '../form/formParts.js'
import type { PasswordField } from '../form/ResetPasswordFormState.js'
import { Announcement } from './Announcement.js'
import type { ElementOptions } from './RenderProps.js'

interface FieldElementProps {
  readonly field: TextField
  readonly options: ElementOptions
  /** Rendered instead of the default `<input>`. */
  readonly children?: ReactNode
}

/** A labelled input with its hint and its error. */
export function FieldElement({ field, options, children }: FieldElementProps) {
  const { label, hint, error } = field
  const { classNames } = options
  return (
    <div
      data-part="field"
      className={classNames.field}
      data-invalid={error === undefined ? undefined : ''}
    >
      <label {...field.labelProps} className={classNames.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p {...field.hintProps} className={classNames.hint}>
          {hint}
        </p>
      )}
      {children ?? <input {...field.inputProps} className={classNames.input} />}
      {error !== undefined && (
        <p {...field.errorProps} className={classNames.error}>
          {error}
        </p>
      )}
    </div>
  )
}

/** A password field with its show/hide button. */
export function PasswordFieldElement({
  field,
  options,
}: {
  field: PasswordField
  options: ElementOptions
}) {
  const { classNames, messages } = options
  const { isRevealed } = field
  const visibility = isRevealed ? messages.passwordVisible : messages.passwordHidden
  // Whether the last click showed the password. A change is announced only if a click caused it. A
  // submit also hides the password, but that change isn't announced.
  const [wanted, setWanted] = useState<boolean>()
  return (
    <FieldElement field={field} options={options}>
      <div data-control="">
        <input {...field.inputProps} className={classNames.input} />
        <button
          {...field.toggleProps}
          type="button"
          className={classNames.toggle}
          onClick={(event) => {
            setWanted(!isRevealed)
            field.toggleProps.onClick?.(event)
          }}
        >
          {isRevealed ? messages.hide : messages.show}
        </button>
      </div>
      <Announcement>{wanted === isRevealed && visibility}</Announcement>
    </FieldElement>
  )
}
