import type { ReactNode } from 'react'

import type { TextField } from '../form/types.js'
import type { Slots } from './slots.js'

interface FieldElementProps {
  readonly field: TextField
  readonly classNames: Slots['classNames']
  /** Instead of the bare input. */
  readonly children?: ReactNode
}

/** A labelled input with its hint and its error. */
export function FieldElement({ field, classNames, children }: FieldElementProps) {
  const { label, hint, error } = field
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
