import { NextActions } from './NextActions.js'
import { type Slots, renderSlot } from './slots.js'
import type { InvalidLinkState, RequestLinkForm } from './types.js'

/** Why there is nothing to fill in here, and where to go instead. */
export function InvalidLinkScreen({ state, slots }: { state: InvalidLinkState; slots: Slots }) {
  return renderSlot(
    slots.renderInvalidLink,
    state,
    <>
      <div {...state.statusProps} className={slots.classNames['invalid-link']}>
        <p>{state.message}</p>
        <NextActions actions={state.actions} slots={slots} />
      </div>
      {state.requestLink && <RequestLink form={state.requestLink} slots={slots} />}
    </>,
  )
}

function RequestLink({
  form,
  slots: { classNames, messages },
}: {
  form: RequestLinkForm
  slots: Slots
}) {
  const messageId = `${form.emailProps.id}-message`
  const isInvalid = form.emailProps['aria-invalid'] === true
  return (
    <form {...form.formProps} className={classNames.form}>
      <div data-part="field" className={classNames.field}>
        <label {...form.emailLabelProps} className={classNames.label}>
          {messages.email}
        </label>
        <input
          {...form.emailProps}
          className={classNames.input}
          aria-describedby={isInvalid ? messageId : undefined}
        />
        {isInvalid && (
          <p id={messageId} data-part="error" className={classNames.error}>
            {form.message}
          </p>
        )}
      </div>
      <button {...form.submitProps} type="submit" className={classNames.submit}>
        {form.label}
      </button>
      <p role="status">{isInvalid ? undefined : form.message}</p>
    </form>
  )
}
