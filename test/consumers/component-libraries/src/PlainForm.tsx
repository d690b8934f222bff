import type { EditingState, TextField } from 'commercelayer-password-reset'

export function PlainForm({ state }: { state: EditingState }) {
  const { formProps, username, password, confirmation, problem, submit } = state
  return (
    <form {...formProps}>
      {username && <Field field={username} />}
      <Field field={password} />
      <button {...password.toggleProps}>{password.toggleLabel}</button>
      {confirmation && <Field field={confirmation} />}
      {problem && (
        <div key={problem.alertProps.id} {...problem.alertProps}>
          {problem.message}
        </div>
      )}
      <button {...submit.buttonProps}>{submit.label}</button>
    </form>
  )
}

function Field({ field }: { field: TextField }) {
  return (
    <div>
      <label {...field.labelProps}>{field.label}</label>
      <input {...field.inputProps} />
      {field.hint && <p {...field.hintProps}>{field.hint}</p>}
      {field.error && <p {...field.errorProps}>{field.error}</p>}
    </div>
  )
}
