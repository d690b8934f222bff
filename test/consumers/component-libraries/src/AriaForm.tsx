import type { EditingState, TextField } from 'commercelayer-password-reset'
import { Button, Form, Input, Label, Text } from 'react-aria-components'

export function AriaForm({ state }: { state: EditingState }) {
  const { formProps, username, password, confirmation, problem, submit } = state
  return (
    <Form {...formProps}>
      {username && <Field field={username} />}
      <Field field={password} />
      <Button {...password.toggleProps}>{password.toggleLabel}</Button>
      {confirmation && <Field field={confirmation} />}
      {problem && (
        <div key={problem.alertProps.id} {...problem.alertProps}>
          {problem.message}
        </div>
      )}
      <Button {...submit.buttonProps}>{submit.label}</Button>
    </Form>
  )
}

function Field({ field }: { field: TextField }) {
  return (
    <div>
      <Label {...field.labelProps}>{field.label}</Label>
      <Input {...field.inputProps} />
      {field.hint && <Text {...field.hintProps}>{field.hint}</Text>}
      {field.error && <Text {...field.errorProps}>{field.error}</Text>}
    </div>
  )
}
