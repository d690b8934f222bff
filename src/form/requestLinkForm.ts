import type { PasswordResetErrorKind } from '../client/PasswordResetError.js'
import type { LinkRequest } from '../client/resetRecord.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { formParts, part, textField } from './parts.js'
import type { StatusProps } from './props.js'
import type { RequestLinkForm } from './types.js'

interface RequestLinkFormFacts {
  readonly request: LinkRequest | undefined
  readonly retryIn: number | undefined
  /** The shopper's email address, when the app knows it. */
  readonly email: string | undefined
  readonly autoFocus: boolean | undefined
  readonly messages: ResetPasswordMessages
  readonly id: string
  readonly submit: (form: HTMLFormElement) => void
}

/** The form that asks for a new link, in its current state. */
export function requestLinkForm(facts: RequestLinkFormFacts): RequestLinkForm {
  const { request, retryIn, email, autoFocus, messages, id } = facts
  const isSending = request?.status === 'sending'
  const problem = findProblem(facts)
  return {
    status: isSending ? 'sending' : problem ? 'failed' : 'idle',
    ...(problem && { problem }),
    ...(problem && retryIn !== undefined && { retryIn }),
    ...formParts(messages.requestLinkSubmit, isSending, facts.submit),
    email: textField({
      name: 'email',
      id: `${id}-email`,
      label: messages.email,
      error: request?.status === 'invalid' ? messages.emailInvalid : undefined,
      input: {
        type: 'email',
        autoComplete: 'email',
        'aria-required': true,
        autoFocus: autoFocus || undefined,
        defaultValue: request?.address ?? email,
      },
    }),
  }
}

function findProblem({
  request,
  retryIn,
  messages,
  id,
}: RequestLinkFormFacts): RequestLinkForm['problem'] {
  if (request?.status !== 'failed' && request?.status !== 'too-soon') return undefined
  const { status, kind, wait } = request
  const isTooSoon = status === 'too-soon'
  const isOver = wait > 0 && retryIn === undefined
  // Nothing failed, so nothing is left of it.
  if (isTooSoon && isOver) return undefined
  return {
    kind,
    message: isOver ? messages.requestLinkFailed : problemMessage(request, messages),
    alertProps: part<StatusProps>('problem', {
      id: `${id}-problem`,
      role: 'alert',
      'data-tone': isTooSoon || isOver ? 'warning' : 'error',
    }),
  }
}

function problemMessage(
  { status, kind, wait }: Extract<LinkRequest, { kind: PasswordResetErrorKind }>,
  messages: ResetPasswordMessages,
): string {
  if (status === 'too-soon') return messages.requestLinkWait
  if (kind === 'offline') return messages.requestLinkOffline
  if (kind !== 'rate-limited') return messages.requestLinkFailed
  return wait > 0 ? messages.requestLinkTooMany : messages.requestLinkTooManyLater
}
