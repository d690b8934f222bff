import { Button } from '@base-ui/react/button'
import { Field as BaseField } from '@base-ui/react/field'
import { Input } from '@base-ui/react/input'
import type { EditingState, TextField } from 'commercelayer-password-reset'

// Doesn't use Base UI's `Form`. Its own validation runs first, and stops a submit while `minLength`
// isn't met or an error is still shown.
export function BaseForm({ state }: { state: EditingState }) {
  const { formProps, username, password, confirmation, problem, submit } = state
  return (
    <form {...formProps}>
      {username && (
        <>
          <label {...username.labelProps}>{username.label}</label>
          <Input {...username.inputProps} />
        </>
      )}
      <Field field={password} />
      <Button {...password.toggleProps}>{password.toggleLabel}</Button>
      {confirmation && <Field field={confirmation} />}
      {problem && (
        <div key={problem.alertProps.id} {...problem.alertProps}>
          {problem.message}
        </div>
      )}
      <Button {...submit.buttonProps}>{submit.label}</Button>
    </form>
  )
}

function Field({ field }: { field: TextField }) {
  return (
    <BaseField.Root invalid={field.error !== undefined}>
      <BaseField.Label {...field.labelProps}>{field.label}</BaseField.Label>
      <BaseField.Control {...field.inputProps} />
      {field.hint && (
        <BaseField.Description {...field.hintProps}>{field.hint}</BaseField.Description>
      )}
      {field.error && (
        <BaseField.Error match {...field.errorProps}>
          {field.error}
        </BaseField.Error>
      )}
    </BaseField.Root>
  )
}
