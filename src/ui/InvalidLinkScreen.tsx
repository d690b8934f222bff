import type { InvalidLinkState } from '../form/types.js'
import { ActionList } from './ActionList.js'
import { RequestLinkFormElement } from './RequestLinkFormElement.js'
import type { Slots } from './slots.js'

/** Says why the link can't be used, and offers what to do instead. */
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
