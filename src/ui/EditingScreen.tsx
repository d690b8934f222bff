import type { EditingState } from '../form/ResetPasswordFormState.js'
import { ActionList } from './ActionList.js'
import { FieldElement, PasswordFieldElement } from './FieldElement.js'
import { FormElement, ProblemAlert } from './FormElement.js'
import { type ElementOptions, callRenderProp } from './RenderProps.js'
import { RequirementList } from './RequirementList.js'

/** The form for a new password. The app's render props can replace its parts. */
export function EditingScreen({
  state,
  options,
}: {
  state: EditingState
  options: ElementOptions
}) {
  const { username, password, confirmation, problem, requirements } = state
  const { messages, renderPasswordField, renderProblem, renderRequirements } = options
  const field = (of: typeof password) =>
    callRenderProp(renderPasswordField, of, <PasswordFieldElement field={of} options={options} />)
  return (
    <FormElement form={state} options={options} submitting={messages.submitting}>
      {username && <FieldElement field={username} options={options} />}
      {field(password)}
      {requirements.length > 1 &&
        callRenderProp(
          renderRequirements,
          state,
          <RequirementList state={state} options={options} />,
        )}
      {options.renderStrength?.(password)}
      {confirmation && field(confirmation)}
      {problem &&
        callRenderProp(
          renderProblem,
          problem,
          <ProblemAlert
            key={problem.alertProps.id}
            problem={problem}
            retryIn={problem.retryIn}
            options={options}
          >
            <ActionList
              actions={problem.actions}
              options={options}
              // If the password may have been changed, signing in is the primary action. Otherwise
              // the submit button is the primary one.
              hasPrimary={problem.outcome === 'unknown' && problem.actions[0]?.name === 'sign-in'}
            />
          </ProblemAlert>,
        )}
    </FormElement>
  )
}
