import { ResetPasswordForm, type UseResetPasswordFormOptions } from 'commercelayer-password-reset'

/** The code that a developer hovers over: each render prop, its arguments and their properties. */
export function Page(props: UseResetPasswordFormOptions) {
  return (
    <ResetPasswordForm
      {...props}
      renderForm={(state, element) => (state.isSubmitting ? state.submit.label : element)}
      renderSuccess={(state, element) => state.passwordReset.customer_email ?? element}
      renderInvalidLink={(state, element) => (state.reason === 'missing' ? state.title : element)}
      renderRequestLink={(state, element) => (state.step === 'sent' ? state.message : element)}
      renderPasswordField={(field, element) =>
        (field.isRevealed ? field.hint : field.error) ?? element
      }
      renderSubmitButton={(button, element) => (button.isSubmitting ? button.label : element)}
      renderProblem={(problem, element) => (problem.actions[0] ? problem.retryIn : element)}
      renderRequirements={(state, element) => state.requirements[0]?.label ?? element}
      renderLink={(link, element) => (link.href ? link.label : element)}
      renderBeforeSubmit={(form) => form.attempt}
      renderStrength={(field) => field.name}
    >
      {(state, element) => (state.status === 'editing' ? state.form.formState.isDirty : element)}
    </ResetPasswordForm>
  )
}
