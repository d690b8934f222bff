import { Field } from './Field.js'
import type { PasswordPolicy } from './passwordPolicy.js'
import { ProblemAlert } from './ProblemAlert.js'
import { Requirements, withRequirements } from './Requirements.js'
import { type Slots, renderSlot } from './slots.js'
import type { EditingState, SubmitButton } from './types.js'

interface EditingScreenProps {
  readonly state: EditingState
  readonly policy: PasswordPolicy | undefined
  readonly slots: Slots
}

/** The form itself, or what the page renders instead. */
export function EditingScreen({ state, policy, slots }: EditingScreenProps) {
  return renderSlot(
    slots.renderForm,
    state,
    <DefaultForm state={state} policy={policy} slots={slots} />,
  )
}

function DefaultForm({ state, policy, slots }: EditingScreenProps) {
  const { classNames, messages } = slots
  return (
    <form {...state.formProps} className={classNames.form}>
      {state.username && (
        <div data-part="field" className={classNames.field}>
          <label {...state.username.labelProps} className={classNames.label}>
            {state.username.label}
          </label>
          <input {...state.username.inputProps} className={classNames.input} />
        </div>
      )}
      <Field field={withRequirements(state, { policy, slots })} slots={slots} />
      <Requirements state={state} policy={policy} slots={slots} />
      {slots.renderStrength?.(state.password)}
      {state.confirmation && <Field field={state.confirmation} slots={slots} />}
      {state.problem && <ProblemAlert problem={state.problem} slots={slots} />}
      {renderSlot(
        slots.renderSubmitButton,
        state.submit,
        <DefaultSubmitButton submit={state.submit} slots={slots} />,
      )}
      <p role="status" data-announcement="">
        {state.isSubmitting && messages.submitting}
      </p>
    </form>
  )
}

function DefaultSubmitButton({ submit, slots }: { submit: SubmitButton; slots: Slots }) {
  return (
    <button {...submit.submitProps} type="submit" className={slots.classNames.submit}>
      {submit.label}
    </button>
  )
}
