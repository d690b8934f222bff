import { NextActions } from './NextActions.js'
import { type Slots, renderSlot } from './slots.js'
import type { SuccessState } from './types.js'

/** The form is gone, which is what tells password managers to save; the way to sign in is here. */
export function SuccessScreen({ state, slots }: { state: SuccessState; slots: Slots }) {
  return renderSlot(
    slots.renderSuccess,
    state,
    <div {...state.statusProps} className={slots.classNames.success}>
      <p>{state.message}</p>
      <NextActions actions={state.actions} slots={slots} />
    </div>,
  )
}
