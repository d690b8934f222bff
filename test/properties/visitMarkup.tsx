import {
  type NextAction,
  type RequestLinkForm,
  type ResetPasswordFormState,
  type TextField,
  type UseResetPasswordFormOptions,
  useResetPasswordForm,
} from 'commercelayer-password-reset'

interface VisitFormProps {
  readonly options: UseResetPasswordFormOptions
  /** Called on every render, even on a render that React replaces at once. */
  readonly onRender: (state: ResetPasswordFormState) => void
}

/** The hook with plain markup that contains every input, button and link. */
export function VisitForm({ options, onRender }: VisitFormProps) {
  const state = useResetPasswordForm(options)
  onRender(state)
  if (state.status === 'editing') {
    return (
      <form {...state.formProps}>
        {state.username && <Field field={state.username} />}
        <Field field={state.password} />
        {state.confirmation && <Field field={state.confirmation} />}
        {state.problem && (
          <div {...state.problem.alertProps}>
            {state.problem.message}
            <Actions actions={state.problem.actions} />
          </div>
        )}
        <button {...state.submit.buttonProps} type="submit" data-test="submit">
          {state.submit.label}
        </button>
      </form>
    )
  }
  return (
    <div {...state.statusProps}>
      {state.title} {state.message}
      {'requestLink' in state && state.requestLink && <RequestLink form={state.requestLink} />}
      <Actions actions={state.actions} />
    </div>
  )
}

function Field({ field }: { field: TextField }) {
  return (
    <>
      <input {...field.inputProps} />
      {field.error !== undefined && <p {...field.errorProps}>{field.error}</p>}
    </>
  )
}

function RequestLink({ form }: { form: RequestLinkForm }) {
  const { formProps, email, problem, submit } = form
  return (
    <form {...formProps}>
      <Field field={email} />
      {problem && <p {...problem.alertProps}>{problem.message}</p>}
      <button {...submit.buttonProps} type="submit" data-test="request">
        {submit.label}
      </button>
    </form>
  )
}

function Actions({ actions }: { actions: readonly NextAction[] }) {
  return actions.map((action) => {
    const { name, label } = action
    return 'href' in action ? (
      <a key={name} href={action.href}>
        {label}
      </a>
    ) : (
      <button key={name} type="button" data-test={`action ${name}`} onClick={action.onClick}>
        {label}
      </button>
    )
  })
}
