import type { FormEventHandler } from 'react'

import type { PasswordResetErrorKind } from '../client/PasswordResetError.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import type { LinkRequest } from './linkRequest.js'
import { part, textField } from './parts.js'
import type { ButtonProps, FormProps, StatusProps } from './props.js'
import type { RequestLinkForm } from './types.js'

type Problem = NonNullable<RequestLinkForm['problem']>

interface RequestLinkFormFacts {
  readonly request: LinkRequest
  readonly retryIn: number | undefined
  /** The shopper's email address, when the app knows it. */
  readonly email: string | undefined
  readonly autoFocus: boolean | undefined
  readonly messages: ResetPasswordMessages
  readonly id: string
  readonly submit: FormEventHandler<HTMLFormElement>
}

/** The form that asks for a new link, in its current state. */
export function requestLinkForm(facts: RequestLinkFormFacts): RequestLinkForm {
  const { request, retryIn, email, autoFocus, messages, id } = facts
  const isSending = request.status === 'sending'
  // A problem with a wait is over when the wait is.
  const isFailed = request.status === 'failed' && (request.wait === 0 || retryIn !== undefined)
  return {
    status: isSending ? 'sending' : isFailed ? 'failed' : 'idle',
    ...(isFailed && { problem: problem(request.kind, request.wait > 0, facts) }),
    ...(isFailed && retryIn !== undefined && { retryIn }),
    formProps: part<FormProps>('form', {
      method: 'post',
      noValidate: true,
      onSubmit: facts.submit,
    }),
    email: textField({
      name: 'email',
      id: `${id}-email`,
      label: messages.email,
      error: request.status === 'invalid' ? messages.emailInvalid : undefined,
      input: {
        type: 'email',
        autoComplete: 'email',
        'aria-required': true,
        ...(autoFocus && { autoFocus }),
        ...defaultValue(request.address ?? email),
      },
    }),
    submit: {
      label: messages.requestLinkSubmit,
      isSubmitting: isSending,
      buttonProps: part<ButtonProps>('submit', {
        type: 'submit',
        ...(isSending && { 'aria-disabled': true, 'data-submitting': '' }),
      }),
    },
  }
}

function problem(
  kind: PasswordResetErrorKind,
  isWaiting: boolean,
  { messages, id }: RequestLinkFormFacts,
): Problem {
  return {
    kind,
    message: problemMessage(kind, isWaiting, messages),
    alertProps: part<StatusProps>('problem', {
      id: `${id}-problem`,
      role: 'alert',
      'data-tone': isWaiting ? 'warning' : 'error',
    }),
  }
}

function problemMessage(
  kind: PasswordResetErrorKind,
  isWaiting: boolean,
  messages: ResetPasswordMessages,
): string {
  if (kind === 'offline') return messages.requestLinkOffline
  if (kind !== 'rate-limited') return messages.requestLinkFailed
  return isWaiting ? messages.requestLinkWait : messages.requestLinkTooMany
}

function defaultValue(address: string | undefined) {
  return address === undefined ? {} : { defaultValue: address }
}
