import { type FormEvent, useId, useState } from 'react'

import type { ResetPasswordMessages } from './messages.js'
import { part } from './parts.js'
import type { RequestLinkForm } from './types.js'

interface UseRequestLinkOptions {
  readonly onRequestLink: ((email: string) => Promise<void>) | undefined
  readonly email: string | undefined
  readonly messages: ResetPasswordMessages
}

/** The form that asks for a new link in place; `undefined` where the page has no way to send one. What was typed stays when it fails. */
export function useRequestLink({ onRequestLink, email, messages }: UseRequestLinkOptions): RequestLinkForm | undefined {
  const id = useId()
  const [status, setStatus] = useState<keyof typeof sentences>('idle')
  const [lock] = useState(createLock)
  if (!onRequestLink) return undefined

  const requestLink = async (form: HTMLFormElement) => {
    const address = new FormData(form).get('email')
    if (typeof address !== 'string' || !/^\S+@\S+$/.test(address.trim())) {
      setStatus('invalid')
      return
    }
    if (!lock.enter()) return
    setStatus('sending')
    try {
      await onRequestLink(address.trim())
      setStatus('sent')
    } catch {
      setStatus('failed')
    } finally {
      lock.leave()
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

/** Synchronous, as two clicks in one tick are. */
function createLock() {
  let isTaken = false
  return {
    enter() {
      const isFree = !isTaken
      isTaken = true
      return isFree
    },
    leave() {
      isTaken = false
    },
  }
}
