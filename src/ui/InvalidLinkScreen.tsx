import type { InvalidLinkState } from '../form/types.js'
import { ActionList } from './ActionList.js'
import { RequestLinkFormElement } from './RequestLinkFormElement.js'
import type { Slots } from './slots.js'

/** Why there is nothing to fill in here, and where to go instead. */
export function InvalidLinkScreen({ state, slots }: { state: InvalidLinkState; slots: Slots }) {
  return (
    <>
      <div {...state.statusProps} className={slots.classNames['invalid-link']}>
        <p>{state.message}</p>
        <ActionList actions={state.actions} slots={slots} />
      </div>
      {state.requestLink && <RequestLinkFormElement form={state.requestLink} slots={slots} />}
    </>
  )
}
