import type { EditingState, TextField } from 'commercelayer-password-reset'

import { Alert } from './shadcn/alert'
import { Button } from './shadcn/button'
import { Field, FieldDescription, FieldError, FieldLabel } from './shadcn/field'
import { Input } from './shadcn/input'

export function ShadcnForm({ state }: { state: EditingState }) {
  const { formProps, username, password, confirmation, problem, submit } = state
  return (
    <form {...formProps}>
      {username && <Labelled field={username} />}
      <Labelled field={password} />
      <Button variant="outline" {...password.toggleProps}>
        {password.toggleLabel}
      </Button>
      {confirmation && <Labelled field={confirmation} />}
      {problem && (
        <Alert key={problem.alertProps.id} {...problem.alertProps}>
          {problem.message}
        </Alert>
      )}
      <Button {...submit.buttonProps}>{submit.label}</Button>
    </form>
  )
}

function Labelled({ field }: { field: TextField }) {
  return (
    <Field data-invalid={field.error !== undefined}>
      <FieldLabel {...field.labelProps}>{field.label}</FieldLabel>
      <Input {...field.inputProps} />
      {field.hint && <FieldDescription {...field.hintProps}>{field.hint}</FieldDescription>}
      {field.error && <FieldError {...field.errorProps}>{field.error}</FieldError>}
    </Field>
  )
}
