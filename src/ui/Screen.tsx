import type { ReactNode } from 'react'

import type { InvalidLinkState, ResetPasswordFormState, SuccessState } from '../form/types.js'
import { ActionList } from './ActionList.js'
import { EditingScreen } from './EditingScreen.js'
import { messageId } from './messageId.js'
import { RequestLinkFormElement, RequestLinkScreen } from './RequestLinkScreen.js'
import { type Slots, renderSlot } from './slots.js'

/** The current screen, or what the app renders instead. */
export function Screen({
  state,
  slots,
}: {
  state: ResetPasswordFormState
  slots: Slots
}): ReactNode {
  switch (state.status) {
    case 'editing':
      return renderSlot(slots.renderForm, state, <EditingScreen state={state} slots={slots} />)
    case 'success':
      return renderSlot(slots.renderSuccess, state, <SuccessScreen state={state} slots={slots} />)
    case 'invalid-link':
      return renderSlot(
        slots.renderInvalidLink,
        state,
        <InvalidLinkScreen state={state} slots={slots} />,
      )
    case 'request-link':
      return renderSlot(
        slots.renderRequestLink,
        state,
        <RequestLinkScreen state={state} slots={slots} />,
      )
    default:
      return state satisfies never
  }
}

/**
 * The success message, with the link to sign in. The form is removed, because that is what tells
 * password managers to save the password.
 */
function SuccessScreen({ state, slots }: { state: SuccessState; slots: Slots }) {
  return (
    <div {...state.statusProps} className={slots.classNames.success}>
      <p id={messageId(state)}>{state.message}</p>
      <ActionList actions={state.actions} slots={slots} hasPrimary />
    </div>
  )
}

/**
 * Says why the link can't be used, and offers what to do instead. The form for a new link comes
 * before the other actions.
 */
function InvalidLinkScreen({ state, slots }: { state: InvalidLinkState; slots: Slots }) {
  const { requestLink, actions, message } = state
  const nextActions = <ActionList actions={actions} slots={slots} hasPrimary={!requestLink} />
  return (
    <>
      <div {...state.statusProps} className={slots.classNames['invalid-link']}>
        <p id={messageId(state)}>{message}</p>
        {!requestLink && nextActions}
      </div>
      {requestLink && <RequestLinkFormElement form={requestLink} slots={slots} />}
      {requestLink && nextActions}
    </>
  )
}
