import type { RequestLinkForm } from '../form/types.js'
import { formatMessage } from '../messages/formatMessage.js'
import { FieldElement } from './FieldElement.js'
import type { Slots } from './slots.js'

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
      <p role="status" data-announcement="">
        {form.status === 'sending' && messages.requestLinkSending}
      </p>
    </form>
  )
}
