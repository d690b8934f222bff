import { useState } from 'react'

import type { EditingState, RequestLinkForm, ResetPasswordFormState } from '../form/types.js'
import { ActionList } from './ActionList.js'
import { FieldElement } from './FieldElement.js'
import { FormElement, ProblemAlert } from './FormElement.js'
import type { Slots } from './slots.js'

interface MessageScreenProps {
  readonly state: Exclude<ResetPasswordFormState, EditingState>
  readonly slots: Slots
}

/**
 * Every screen but the form for a new password: says what happened, and offers what to do next. The
 * form for a link comes before the other actions. After success there is no form, because its
 * removal tells password managers to save the password.
 */
export function MessageScreen({ state, slots }: MessageScreenProps) {
  const { statusProps, message, actions } = state
  const requestLink = 'requestLink' in state ? state.requestLink : undefined
  // Once a link is on its way the next step is in the mailbox, or nowhere here.
  const isSent = state.status === 'request-link'
  const hasPrimary = !requestLink && (!isSent || actions[0]?.name === 'open-inbox')
  const nextActions = <ActionList actions={actions} slots={slots} hasPrimary={hasPrimary} />
  return (
    <>
      <div key={statusProps.id} {...statusProps} className={slots.classNames[state.status]}>
        <p id={messageId(state)}>
          {/* Every second part is isolated: the address that was typed. */}
          {message
            .split(/[\u2068\u2069]/)
            .map((text, index) => (index % 2 ? <bdi key={text}>{text}</bdi> : text))}
        </p>
        {!requestLink && nextActions}
      </div>
      {requestLink && <RequestLinkFormElement form={requestLink} slots={slots} />}
      {requestLink && nextActions}
    </>
  )
}

/** The id of a screen's message, which describes its title. */
export function messageId({ statusProps }: MessageScreenProps['state']): string {
  return `${statusProps.id}-message`
}

interface RequestLinkFormElementProps extends Omit<MessageScreenProps, 'state'> {
  readonly form: RequestLinkForm
}

/** Asks for the address to which a link is sent. */
function RequestLinkFormElement({ form, slots }: RequestLinkFormElementProps) {
  const { messages, action } = slots
  const { email, problem, retryIn } = form
  // Whatever came of a submit, what a widget has added may have been used.
  const id = problem?.alertProps.id
  const [[last, count], setLast] = useState<readonly [typeof id, number]>([id, 0])
  const attempt = id !== undefined && id !== last ? count + 1 : count
  if (id !== last) setLast([id, attempt])
  return (
    <FormElement form={form} slots={slots} submitting={messages.requestLinkSending} action={action}>
      {action !== undefined && <input type="hidden" name="locale" value={messages.locale} />}
      <FieldElement field={email} slots={slots} />
      {slots.renderBeforeSubmit?.({ attempt })}
      {problem && <ProblemAlert problem={problem} retryIn={retryIn} slots={slots} />}
    </FormElement>
  )
}
