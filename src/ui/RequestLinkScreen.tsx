import type { RequestLinkForm, RequestLinkState } from '../form/types.js'
import { formatMessage } from '../messages/formatMessage.js'
import { ActionList } from './ActionList.js'
import { ErrorAnnouncement, WaitAnnouncement } from './Announcements.js'
import { FieldElement } from './FieldElement.js'
import { messageId } from './messageId.js'
import type { Slots } from './slots.js'

/** Asks for a new link, or says that it was sent. */
export function RequestLinkScreen({ state, slots }: { state: RequestLinkState; slots: Slots }) {
  const { step, message, requestLink, actions, statusProps } = state
  const nextActions = <ActionList actions={actions} slots={slots} hasPrimary={step === 'sent'} />
  return (
    <>
      <div key={statusProps.id} {...statusProps} className={slots.classNames['request-link']}>
        <p id={messageId(state)}>{message}</p>
        {step === 'sent' && nextActions}
      </div>
      {requestLink && <RequestLinkFormElement form={requestLink} slots={slots} />}
      {step === 'form' && nextActions}
    </>
  )
}

/** Asks for the address to which a new link is sent. */
export function RequestLinkFormElement({ form, slots }: { form: RequestLinkForm; slots: Slots }) {
  const { classNames, messages } = slots
  return (
    <form {...form.formProps} className={classNames.form}>
      <FieldElement field={form.email} classNames={classNames} />
      {form.problem && (
        <div {...form.problem.alertProps} className={classNames.problem}>
          <p>{form.problem.message}</p>
          {form.retryIn !== undefined && (
            <p aria-live="off">{formatMessage(messages.retryIn, form.retryIn, messages)}</p>
          )}
        </div>
      )}
      <button {...form.submit.buttonProps} type="submit" className={classNames.submit}>
        {form.submit.label}
      </button>
      <WaitAnnouncement text={form.status === 'sending' && messages.requestLinkSending} />
      <ErrorAnnouncement />
    </form>
  )
}
