import { useState } from 'react'

import { messageId } from '../form/formParts.js'
import type {
  EditingState,
  RequestLinkForm,
  ResetPasswordFormState,
} from '../form/ResetPasswordFormState.js'
import { ActionList } from './ActionList.js'
import { FieldElement } from './FieldElement.js'
import { FormElement, ProblemAlert } from './FormElement.js'
import type { ElementOptions } from './RenderProps.js'

interface MessageScreenProps {
  readonly state: Exclude<ResetPasswordFormState, EditingState>
  readonly options: ElementOptions
}

/**
 * Every screen except the form for a new password. It says what happened and offers the next
 * actions. The form for a link comes before the other actions. After success there is no form: its
 * removal makes password managers offer to save the password.
 */
export function MessageScreen({ state, options }: MessageScreenProps) {
  const { statusProps, message, actions } = state
  const requestLink = 'requestLink' in state ? state.requestLink : undefined
  // After a link has been sent, the shopper continues in the inbox. So only the action that opens
  // the inbox can be primary.
  const isSent = state.status === 'request-link'
  const hasPrimary = !requestLink && (!isSent || actions[0]?.name === 'open-inbox')
  const nextActions = <ActionList actions={actions} options={options} hasPrimary={hasPrimary} />
  return (
    <>
      <div key={statusProps.id} {...statusProps} className={options.classNames[state.status]}>
        <p id={messageId(statusProps.id)}>
          {/* Every second part is the typed address, which `<bdi>` isolates. */}
          {message
            .split(/[\u2068\u2069]/)
            .map((text, index) => (index % 2 ? <bdi key={text}>{text}</bdi> : text))}
        </p>
        {!requestLink && nextActions}
      </div>
      {requestLink && <RequestLinkFormElement form={requestLink} options={options} />}
      {requestLink && nextActions}
    </>
  )
}

interface RequestLinkFormElementProps extends Omit<MessageScreenProps, 'state'> {
  readonly form: RequestLinkForm
}

/** The form for the address to which a link is sent. */
function RequestLinkFormElement({ form, options }: RequestLinkFormElementProps) {
  const { messages, action } = options
  const { email, problem, retryIn } = form
  // Each problem starts a new attempt, because a captcha's answer may work only once.
  const id = problem?.alertProps.id
  const [[last, count], setLast] = useState<readonly [typeof id, number]>([id, 0])
  const attempt = id !== undefined && id !== last ? count + 1 : count
  if (id !== last) setLast([id, attempt])
  return (
    <FormElement
      form={form}
      options={options}
      submitting={messages.requestLinkSending}
      action={action}
    >
      {action !== undefined && <input type="hidden" name="locale" value={messages.locale} />}
      <FieldElement field={email} options={options} />
      {options.renderBeforeSubmit?.({ attempt })}
      {problem && <ProblemAlert problem={problem} retryIn={retryIn} options={options} />}
    </FormElement>
  )
}
