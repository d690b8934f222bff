import type { RequestLinkState } from '../form/types.js'
import { ActionList } from './ActionList.js'
import { RequestLinkFormElement } from './RequestLinkFormElement.js'
import type { Slots } from './slots.js'

/** Asks for a new link, or says that it was sent. */
export function RequestLinkScreen({ state, slots }: { state: RequestLinkState; slots: Slots }) {
  const { step, message, requestLink, actions, statusProps } = state
  const nextActions = <ActionList actions={actions} slots={slots} />
  return (
    <>
      <div key={statusProps.id} {...statusProps} className={slots.classNames['request-link']}>
        <p>{message}</p>
        {step === 'sent' && nextActions}
      </div>
      {requestLink && <RequestLinkFormElement form={requestLink} slots={slots} />}
      {step === 'form' && nextActions}
    </>
  )
}
