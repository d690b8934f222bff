import { type ResetLink, useResetPasswordForm } from 'commercelayer-password-reset'

import { client } from './client'

/** The smallest page that uses only the hook. */
export function Headless({ link }: { link: ResetLink | null | undefined }) {
  const state = useResetPasswordForm({ client, link })
  if (state.status !== 'editing') return <p {...state.statusProps}>{state.message}</p>
  const { formProps, password, problem, submit } = state
  return (
    <form {...formProps}>
      <label {...password.labelProps}>{password.label}</label>
      <input {...password.inputProps} />
      {password.hint && <p {...password.hintProps}>{password.hint}</p>}
      {password.error && <p {...password.errorProps}>{password.error}</p>}
      {problem && (
        <div key={problem.alertProps.id} {...problem.alertProps}>
          {problem.message}
        </div>
      )}
      <button {...submit.buttonProps}>{submit.label}</button>
    </form>
  )
}
