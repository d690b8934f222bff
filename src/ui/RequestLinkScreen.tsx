import type { RequestLinkForm, RequestLinkState } from '../form/types.js'
import { formatMessage } from '../messages/formatMessage.js'
import { ActionList } from './ActionList.js'
import { ErrorAnnouncement, WaitAnnouncement } from './Announcements.js'
import { FieldElement } from './FieldElement.js'
import { messageId } from './messageId.js'
import { type Slots, renderSlot } from './slots.js'
import { SubmitElement } from './SubmitElement.js'

interface RequestLinkScreenProps {
  readonly state: RequestLinkState
  readonly slots: Slots
  /** Where the form posts before its JavaScript is there. */
  readonly action?: string | undefined
}

/** Asks for a link, or says that it was sent. */
export function RequestLinkScreen({ state, slots, action }: RequestLinkScreenProps) {
  const { step, message, requestLink, actions, statusProps } = state
  const nextActions = <ActionList actions={actions} slots={slots} hasPrimary={step === 'sent'} />
  return (
    <>
      <div key={statusProps.id} {...statusProps} className={slots.classNames['request-link']}>
        <p id={messageId(state)}>{message}</p>
        {step === 'sent' && nextActions}
      </div>
      {requestLink && <RequestLinkFormElement form={requestLink} slots={slots} action={action} />}
      {step === 'form' && nextActions}
    </>
  )
}

interface RequestLinkFormElementProps extends Omit<RequestLinkScreenProps, 'state'> {
  readonly form: RequestLinkForm
}

/** Asks for the address to which a link is sent. */
export function RequestLinkFormElement({ form, slots, action }: RequestLinkFormElementProps) {
  const { classNames, messages } = slots
  return (
    <form {...form.formProps} action={action} className={classNames.form}>
      {action !== undefined && <input type="hidden" name="locale" value={messages.locale} />}
      <FieldElement field={form.email} classNames={classNames} />
      {form.problem && (
        <div {...form.problem.alertProps} className={classNames.problem}>
          <p>{form.problem.message}</p>
          {form.retryIn !== undefined && (
            <p aria-live="off">{formatMessage(messages.retryIn, form.retryIn, messages)}</p>
          )}
        </div>
      )}
      {renderSlot(
        slots.renderSubmitButton,
        form.submit,
        <SubmitElement submit={form.submit} classNames={classNames} />,
      )}
      <WaitAnnouncement text={form.status === 'sending' && messages.requestLinkSending} />
      <ErrorAnnouncement />
    </form>
  )
}
