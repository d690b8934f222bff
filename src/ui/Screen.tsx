import type { ReactNode } from 'react'

import type { ResetPasswordFormState } from '../form/types.js'
import { EditingScreen } from './EditingScreen.js'
import { InvalidLinkScreen } from './InvalidLinkScreen.js'
import { RequestLinkScreen } from './RequestLinkScreen.js'
import { type Slots, renderSlot } from './slots.js'
import { SuccessScreen } from './SuccessScreen.js'

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
