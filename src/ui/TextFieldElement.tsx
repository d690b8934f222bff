import type { TextField } from '../form/types.js'
import type { Slots } from './slots.js'

/** An e-mail field: the account's, or the one that asks for a new link. */
export function TextFieldElement({
  field,
  classNames,
}: {
  field: TextField
  classNames: Slots['classNames']
}) {
  return (
    <div
      data-part="field"
      className={classNames.field}
      data-invalid={field.error === undefined ? undefined : ''}
    >
      <label {...field.labelProps} className={classNames.label}>
        {field.label}
      </label>
      <input {...field.inputProps} className={classNames.input} />
      {field.error !== undefined && (
        <p {...field.errorProps} className={classNames.error}>
          {field.error}
        </p>
      )}
    </div>
  )
}
