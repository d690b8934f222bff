import { type FormEvent, useId, useState } from 'react'

import { startDeadline } from '../client/deadline.js'
import type { ResetPasswordMessages } from './messages.js'
import { part } from './parts.js'
import type { RequestLinkForm } from './types.js'

interface UseRequestLinkOptions {
  readonly onRequestLink: ((email: string) => Promise<void>) | undefined
  readonly email: string | undefined
  readonly messages: ResetPasswordMessages
}

/** After a link was sent: an impatient shopper would fill the mailbox, and only the last link works. */
const pause = 30_000
/** Longer, and the shopper would be waiting for nothing. */
const longestRequest = 30_000

/**
 * The form that asks for a new link in place; `undefined` where the page has no way to send one. It answers the same whatever the address, and
 * what was typed stays.
 */
export function useRequestLink({
  onRequestLink,
  email,
  messages,
}: UseRequestLinkOptions): RequestLinkForm | undefined {
  const id = useId()
  const [status, setStatus] = useState<keyof typeof sentences>('idle')
  const [lock] = useState(createLock)
  if (!onRequestLink) return undefined

  const requestLink = async (form: HTMLFormElement) => {
    if (lock.isTaken()) return
    const address = new FormData(form).get('email')
    if (typeof address !== 'string' || !/^\S+@\S+$/.test(address.trim())) {
      setStatus('invalid')
      // Once React has shown what is wrong, which is then read with the field.
      setTimeout(() => form.querySelector<HTMLElement>('[name=email]')?.focus())
      return
    }
    lock.take()
    setStatus('sending')
    const deadline = startDeadline(longestRequest, undefined)
    try {
      await deadline.wait(onRequestLink(address.trim()))
      setStatus('sent')
      lock.release(pause)
    } catch {
      setStatus('failed')
      lock.release(0)
    } finally {
      deadline.end()
    }
  }

  const sentence = sentences[status]
  const isInvalid = status === 'invalid'
  return {
    status: status === 'invalid' ? 'failed' : status,
    label: messages.requestLink,
    ...(sentence && { message: messages[sentence] }),
    formProps: part('form', {
      method: 'post',
      noValidate: true,
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        void requestLink(event.currentTarget)
      },
    }),
    emailLabelProps: part('label', { htmlFor: id }),
    emailProps: part(
      'input',
      {
        id,
        type: 'email',
        name: 'email',
        autoComplete: 'email',
        required: true,
        defaultValue: email,
        'aria-invalid': isInvalid || undefined,
      },
      { 'data-invalid': isInvalid },
    ),
    submitProps: part(
      'submit',
      { type: 'submit', 'aria-disabled': status === 'sending' || undefined },
      { 'data-submitting': status === 'sending' },
    ),
  }
}

const sentences = {
  idle: undefined,
  invalid: 'emailInvalid',
  sending: 'requestLinkSending',
  sent: 'requestLinkSent',
  failed: 'requestLinkFailed',
} as const

/** Synchronous, as two clicks in one tick are. Released by the clock alone: nothing is rendered for it. */
function createLock() {
  let takenUntil = 0
  return {
    isTaken: () => performance.now() < takenUntil,
    take() {
      takenUntil = Infinity
    },
    release(after: number) {
      takenUntil = performance.now() + after
    },
  }
}
