import { useId, useState } from 'react'

import { withDeadline } from '../client/deadline.js'
import { readEmailAddress } from '../client/emailAddress.js'
import { toText } from '../client/ownProperties.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { useLatest } from '../query/useLatest.js'
import { focusInvalid } from './focusInvalid.js'
import {
  type LinkRequest,
  type RequestLock,
  createRequestLock,
  failedFor,
  resendCooldownMs,
  sentTo,
  tooSoonFor,
} from './linkRequest.js'
import type { OnRequestLink } from './options.js'
import { requestLinkForm } from './requestLinkForm.js'
import type { RequestLinkForm } from './types.js'
import { useSecondsLeft } from './useSecondsLeft.js'

interface UseRequestLinkOptions {
  readonly email: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly onRequestLink: OnRequestLink | undefined
  readonly messages: ResetPasswordMessages
  readonly request: LinkRequest
  readonly setRequest: (change: (request: LinkRequest) => LinkRequest) => void
}

interface RequestLink {
  readonly getForm: () => RequestLinkForm
  /** Whole seconds until the link may be sent once more. */
  readonly sendAgainIn: number | undefined
  readonly sendAgain: () => void
  readonly enterOtherAddress: () => void
  /** Stops waiting for the request when the shopper leaves: its result is ignored. */
  readonly giveUp: () => void
}

/** After this time the request counts as failed. */
const linkRequestTimeoutMs = 30_000

/**
 * Asks for a link. The answer is the same for every address, and what was typed stays.
 */
export function useRequestLink(options: UseRequestLinkOptions): RequestLink {
  const { messages, request } = options
  const id = useId()
  const [lock] = useState(createRequestLock)
  const latest = useLatest(options)
  const { at, wait } = 'wait' in request ? request : { at: 0, wait: 0 }
  const secondsLeft = useSecondsLeft(at, wait || undefined)

  const submit = (form: HTMLFormElement) => {
    const typed = toText(new FormData(form).get('email'))
    const address = readEmailAddress(typed)
    const input = form.querySelector<HTMLInputElement>('[name=email]')
    if (address !== undefined) {
      // Shows what is sent.
      if (input) input.value = address
      void requestLink(latest.current, lock, address)
      return
    }
    latest.current.setRequest(() => ({ status: 'invalid', address: typed }))
    if (input) focusInvalid(input, messages.emailInvalid)
  }

  return {
    getForm: () =>
      requestLinkForm({
        request,
        retryIn: secondsLeft,
        email: options.email,
        autoFocus: options.autoFocus,
        messages,
        id,
        submit,
      }),
    sendAgainIn: secondsLeft,
    sendAgain: () => void requestLink(latest.current, lock, request.address ?? '', true),
    enterOtherAddress: () => {
      lock.giveUp()
      latest.current.setRequest(({ address }) => ({
        status: 'idle',
        ...(address !== undefined && { address }),
      }))
    },
    giveUp: lock.giveUp,
  }
}

async function requestLink(
  { onRequestLink, setRequest, messages }: UseRequestLinkOptions,
  lock: RequestLock,
  address: string,
  isAgain = false,
): Promise<void> {
  const { locale } = messages
  const left = lock.timeLeft(address)
  if (!onRequestLink || left === Infinity) return
  if (left > 0) {
    if (!isAgain) setRequest(() => tooSoonFor(address, left))
    return
  }
  const since = performance.now()
  const { signal, end } = lock.begin(address)
  // When sending again, the screen says at once that the link was sent, unless the request then
  // fails.
  setRequest((last) => (isAgain ? sentTo(address, last) : { status: 'sending', address }))
  try {
    await withDeadline(
      linkRequestTimeoutMs,
      (deadline) => onRequestLink(address, { locale, signal: deadline.signal }),
      signal,
    )
    end((isAgain ? since : performance.now()) + resendCooldownMs)
    if (!isAgain) setRequest((last) => sentTo(address, last))
  } catch (failure) {
    if (signal.aborted) return
    end(since)
    setRequest(() => failedFor(address, failure))
  }
}
