import type { ReactNode } from 'react'

import type { ResetPasswordFormState } from '../form/types.js'
import { EditingScreen } from './EditingScreen.js'
import { MessageScreen } from './MessageScreen.js'
import { type Slots, renderSlot } from './slots.js'

interface ScreenProps {
  readonly state: ResetPasswordFormState
  readonly slots: Slots
}

/** The current screen, or what the app renders instead. */
export function Screen({ state, slots }: ScreenProps): ReactNode {
  if (state.status === 'editing')
    return renderSlot(slots.renderForm, state, <EditingScreen state={state} slots={slots} />)
  // With a key, because each screen has a form of its own.
  const element = <MessageScreen key={state.status} state={state} slots={slots} />
  switch (state.status) {
    case 'success':
      return renderSlot(slots.renderSuccess, state, element)
    case 'invalid-link':
      return renderSlot(slots.renderInvalidLink, state, element)
    case 'request-link':
      return renderSlot(slots.renderRequestLink, state, element)
    default:
      return state satisfies never
  }
}
