import type { SuccessState } from '../form/types.js'
import { ActionList } from './ActionList.js'
import type { Slots } from './slots.js'

/**
 * The success message, with the link to sign in. The form is removed, because that is what tells
 * password managers to save the password.
 */
export function SuccessScreen({ state, slots }: { state: SuccessState; slots: Slots }) {
  return (
    <div {...state.statusProps} className={slots.classNames.success}>
      <p>{state.message}</p>
      <ActionList actions={state.actions} slots={slots} />
    </div>
  )
}
