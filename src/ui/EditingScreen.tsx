import type { EditingState } from '../form/types.js'
import { ErrorAnnouncement, WaitAnnouncement } from './Announcements.js'
import { FieldElement, PasswordFieldElement } from './FieldElement.js'
import { ProblemAlert } from './ProblemAlert.js'
import { RequirementList } from './RequirementList.js'
import { type Slots, renderSlot } from './slots.js'
import { SubmitElement } from './SubmitElement.js'

/** The form itself: every part of it, or what the app renders instead. */
export function EditingScreen({ state, slots }: { state: EditingState; slots: Slots }) {
  const { username, password, confirmation, problem, submit, requirements } = state
  const { classNames, messages, renderPasswordField, renderProblem, renderRequirements } = slots
  const field = (of: typeof password) =>
    renderSlot(renderPasswordField, of, <PasswordFieldElement field={of} slots={slots} />)
  return (
    <form {...state.formProps} className={classNames.form}>
      {username && <FieldElement field={username} classNames={classNames} />}
      {field(password)}
      {requirements.length > 1 &&
        renderSlot(renderRequirements, state, <RequirementList state={state} slots={slots} />)}
      {slots.renderStrength?.(password)}
      {confirmation && field(confirmation)}
      {problem &&
        renderSlot(
          renderProblem,
          problem,
          <ProblemAlert key={problem.alertProps.id} problem={problem} slots={slots} />,
        )}
      {renderSlot(
        slots.renderSubmitButton,
        submit,
        <SubmitElement submit={submit} classNames={classNames} />,
      )}
      <WaitAnnouncement text={state.isSubmitting && messages.submitting} />
      <ErrorAnnouncement />
    </form>
  )
}
