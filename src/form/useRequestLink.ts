import { useId } from 'react'

import type { ConfigurationCode } from '../client/configurationCodes.js'
import { readEmailAddress } from '../client/emailAddress.js'
import { toText } from '../client/ownProperties.js'
import { configurationError } from '../client/PasswordResetError.js'
import { reportUncaught } from '../client/reportUncaught.js'
import { type LinkRequest, changeRecord } from '../client/resetRecord.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { useLatest } from '../query/useLatest.js'
import { focusInvalid } from './focusInvalid.js'
import type { OnRequestLink } from './options.js'
import { type RequestTarget, requestLink } from './requestLink.js'
import { requestLinkForm } from './requestLinkForm.js'
import type { RequestLinkForm } from './types.js'
import { useSecondsLeft } from './useSecondsLeft.js'

interface UseRequestLinkOptions {
  readonly target: RequestTarget
  readonly request: LinkRequest | undefined
  readonly email: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly onRequestLink: OnRequestLink | undefined
  readonly messages: ResetPasswordMessages
  /** An option with which nothing may be sent. */
  readonly mistake: ConfigurationCode | undefined
}

interface RequestLink {
  readonly getForm: () => RequestLinkForm
  /** Whole seconds until the link may be sent once more. */
  readonly sendAgainIn: number | undefined
  readonly sendAgain: () => void
  readonly enterOtherAddress: () => void
}

/** The form that asks for a link. The answer is the same for every address. */
export function useRequestLink(options: UseRequestLinkOptions): RequestLink {
  const { messages, request } = options
  const id = useId()
  const latest = useLatest(options)
  const { at, wait } = request && 'wait' in request ? request : { at: 0, wait: 0 }
  const secondsLeft = useSecondsLeft(at, wait || undefined)

  const send = (address: string, isAgain: boolean) => {
    const { target, onRequestLink, messages: words, mistake } = latest.current
    if (mistake) reportUncaught(configurationError(mistake))
    if (!onRequestLink || mistake) return
    void requestLink(target, address, { onRequestLink, locale: words.locale, isAgain })
  }

  const change = (linkRequest: LinkRequest) => {
    const { key, mark } = latest.current.target
    changeRecord(key, { requestMark: mark, linkRequest })
  }

  const submit = (form: HTMLFormElement) => {
    const typed = toText(new FormData(form).get('email'))
    const address = readEmailAddress(typed)
    const input = form.querySelector<HTMLInputElement>('[name=email]')
    if (address !== undefined) {
      // Shows what is sent.
      if (input) input.value = address
      send(address, false)
      return
    }
    change({ status: 'invalid', address: typed })
    // React has rendered the error by then.
    if (input) setTimeout(focusInvalid(input, () => messages.emailInvalid))
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
    sendAgain: () => {
      send(request?.address ?? '', true)
    },
    enterOtherAddress: () => {
      const address = request?.address
      change({ status: 'idle', ...(address !== undefined && { address }) })
    },
  }
}
