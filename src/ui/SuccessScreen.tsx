import type { SuccessState } from '../form/types.js'
import { ActionList } from './ActionList.js'
import type { Slots } from './slots.js'

/** The form is gone, which is what tells password managers to save; the way to sign in is here. */
export function SuccessScreen({ state, slots }: { state: SuccessState; slots: Slots }) {
  return (
    <div {...state.statusProps} className={slots.classNames.success}>
      <p>{state.message}</p>
      <ActionList actions={state.actions} slots={slots} />
    </div>
  )
}
