import type { OnRequestLink } from '../client/PasswordResetClient.js'
import { configurationError } from '../client/PasswordResetError.js'
import { readEmailAddress } from '../client/readEmailAddress.js'
import { reportUncaught } from '../client/reportUncaught.js'
import { type ResetRequest, type ResetRecord, changeRecord } from '../client/ResetRecord.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { completeMessages, findMistake } from './findMistake.js'
import { focusInvalid } from './focusInvalid.js'
import { alertProps, formParts, textField } from './formParts.js'
import type { RequestControls } from './nextActions.js'
import type { RequestLinkForm } from './ResetPasswordFormState.js'
import { type RequestTarget, sendResetRequest } from './sendResetRequest.js'
import type { UseForgotPasswordFormOptions } from './UseResetPasswordFormOptions.js'
import { maxSecondsShown, useSecondsLeft } from './useSecondsLeft.js'

interface UseResetRequestOptions extends Pick<
  UseForgotPasswordFormOptions,
  'email' | 'autoFocus' | 'messages'
> {
  readonly onRequestLink: OnRequestLink | undefined
  readonly target: RequestTarget
  readonly request: ResetRequest | undefined
  /** The prefix of all ids. */
  readonly id: string
  /**
   * Only the components pass this function. It can add a field whose value works only once, e.g. a
   * captcha's answer. So the button that normally sends the link again only shows the form.
   */
  readonly renderBeforeSubmit?: unknown
}

/** Returns the form for the shopper's reset request, and the functions that the buttons call. */
export function useResetRequest(
  options: UseResetRequestOptions,
): RequestControls & { readonly getForm: () => RequestLinkForm } {
  const { target, request, onRequestLink, id } = options
  const messages = completeMessages(options.messages)
  const waiting = request && 'wait' in request ? request : undefined
  const secondsLeft = useSecondsLeft(waiting?.at, waiting?.wait)
  const address = request?.address

  const send = (to: string, fields?: Readonly<Record<string, string>>) => {
    const mistake = findMistake({ messages: options.messages })
    if (mistake) reportUncaught(configurationError(mistake))
    else if (onRequestLink)
      void sendResetRequest(target, to, { onRequestLink, locale: messages.locale, fields })
  }

  const change = (next: Partial<ResetRecord>) => {
    changeRecord(target.key, { requestMark: target.mark, ...next })
  }

  const submit = (form: HTMLFormElement) => {
    const texts = [...new FormData(form)].filter(([, value]) => typeof value === 'string')
    const { email: typed = '', ...fields } = Object.fromEntries(texts as [string, string][])
    const cleaned = readEmailAddress(typed)
    const input = form.querySelector<HTMLInputElement>('[name=email]')
    if (cleaned !== undefined) {
      // Shows the cleaned address in the input, because this address is sent.
      if (input) input.value = cleaned
      send(cleaned, fields)
      return
    }
    change({ resetRequest: { status: 'invalid', address: typed } })
    // The timeout lets React render the error first.
    if (input) setTimeout(focusInvalid(input, () => messages.emailInvalid))
  }

  const enterAddress = () => {
    change({ resetRequest: { status: 'idle', address: address ?? '' } })
  }

  return {
    getForm: () => {
      const isSending = request?.status === 'sending'
      const problem = findProblem(request, secondsLeft, messages, id)
      const email = address ?? options.email
      return {
        status: isSending ? 'sending' : problem ? 'failed' : 'idle',
        ...(problem && { problem }),
        ...(problem && secondsLeft !== undefined && { retryIn: secondsLeft }),
        ...formParts(messages.requestLinkSubmit, isSending, submit),
        email: textField({
          name: 'email',
          id,
          label: messages.email,
          error: request?.status === 'invalid' ? messages.emailInvalid : undefined,
          input: {
            type: 'email',
            autoComplete: 'email',
            'aria-required': true,
            ...(options.autoFocus && { autoFocus: true }),
            ...(email !== undefined && { defaultValue: email }),
          },
        }),
      }
    },
    open: () => {
      change({ isRequestFormOpen: true })
    },
    goBack: () => {
      change({ isRequestFormOpen: false, resetRequest: undefined })
    },
    // After a redirect, the page doesn't know the address, so it can't ask for the link again.
    sendAgain:
      address && secondsLeft === undefined
        ? options.renderBeforeSubmit
          ? enterAddress
          : () => {
              send(address)
            }
        : undefined,
    enterOtherAddress: enterAddress,
  }
}

function findProblem(
  request: ResetRequest | undefined,
  secondsLeft: number | undefined,
  messages: ResetPasswordMessages,
  id: string,
): RequestLinkForm['problem'] {
  if (!request || !('kind' in request)) return undefined
  const isTooSoon = request.status === 'too-soon'
  const isOver = request.wait > 0 && secondsLeft === undefined
  // A request that came too soon isn't a failure, so this problem disappears once the wait is over.
  if (isTooSoon && isOver) return undefined
  return {
    kind: request.kind,
    message: problemSentence(request, isOver, messages),
    alertProps: alertProps(`${id}-problem-${request.number}`, isTooSoon || isOver),
  }
}

function problemSentence(
  { status, kind, isNotConfirmed, wait }: Extract<ResetRequest, { kind: unknown }>,
  isOver: boolean,
  messages: ResetPasswordMessages,
): string {
  if (status === 'too-soon') return messages.requestLinkWait
  if (isNotConfirmed) return messages.requestLinkNotConfirmed
  if (kind === 'offline') return messages.requestLinkOffline
  if (kind !== 'rate-limited' || isOver) return messages.requestLinkFailed
  const isShort = wait > 0 && wait <= maxSecondsShown * 1000
  return isShort ? messages.requestLinkTooMany : messages.requestLinkTooManyLater
}
