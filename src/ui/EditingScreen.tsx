import type { EditingState } from '../form/types.js'
import { ActionList } from './ActionList.js'
import { FieldElement, PasswordFieldElement } from './FieldElement.js'
import { FormElement, ProblemAlert } from './FormElement.js'
import { RequirementList } from './RequirementList.js'
import { type Slots, renderSlot } from './slots.js'

/** The form itself: every part of it, or what the app renders instead. */
export function EditingScreen({ state, slots }: { state: EditingState; slots: Slots }) {
  const { username, password, confirmation, problem, requirements } = state
  const { messages, renderPasswordField, renderProblem, renderRequirements } = slots
  const field = (of: typeof password) =>
    renderSlot(renderPasswordField, of, <PasswordFieldElement field={of} slots={slots} />)
  return (
    <FormElement form={state} slots={slots} submitting={messages.submitting}>
      {username && <FieldElement field={username} slots={slots} />}
      {field(password)}
      {requirements.length > 1 &&
        renderSlot(renderRequirements, state, <RequirementList state={state} slots={slots} />)}
      {slots.renderStrength?.(password)}
      {confirmation && field(confirmation)}
      {problem &&
        renderSlot(
          renderProblem,
          problem,
          <ProblemAlert
            key={problem.alertProps.id}
            problem={problem}
            retryIn={problem.retryIn}
            slots={slots}
          >
            <ActionList
              actions={problem.actions}
              slots={slots}
              // Submitting again is the way on, unless signing in may already be.
              hasPrimary={problem.outcome === 'unknown' && problem.actions[0]?.name === 'sign-in'}
            />
          </ProblemAlert>,
        )}
    </FormElement>
  )
}
