'use client'

import { useId, useState } from 'react'

import { en } from '../locales/en.js'
import { type LinkRequest, sentTo } from './linkRequest.js'
import { nextActions } from './nextActions.js'
import type { UseForgotPasswordFormOptions } from './options.js'
import { requestLinkState, sentState } from './screenStates.js'
import type { RequestLinkState } from './types.js'
import { useRequestLink } from './useRequestLink.js'

/**
 * The headless form for "Forgot password?": the screen with which `useResetPasswordForm` requests
 * a new link, as a page of its own. Use it for your own markup; `<ForgotPasswordForm>` is this hook
 * with the default markup. Needs neither TanStack Query nor React Hook Form.
 *
 * @example
 * const state = useForgotPasswordForm({ onRequestLink: createRequestLink('/api/password-reset') })
 *
 * if (state.step === 'sent') return <p {...state.statusProps}>{state.message}</p>
 * const { email, formProps, submit } = state.requestLink
 * return (
 *   <form {...formProps}>
 *     <label {...email.labelProps}>{email.label}</label>
 *     <input {...email.inputProps} />
 *     {email.error && <p {...email.errorProps}>{email.error}</p>}
 *     <button {...submit.buttonProps}>{submit.label}</button>
 *   </form>
 * )
 */
export function useForgotPasswordForm(options: UseForgotPasswordFormOptions): RequestLinkState {
  const { onRequestLink, sent = false, email, messages = en, signInHref, autoFocus } = options
  const id = useId()
  const [request, setRequest] = useState<LinkRequest>(() =>
    sent ? sentTo(email ?? '', { status: 'idle' }) : { status: 'idle' },
  )
  const requestLink = useRequestLink({
    email,
    autoFocus,
    onRequestLink,
    messages,
    request,
    setRequest,
  })
  const { signIn, sent: afterSent } = nextActions({
    messages,
    signInHref,
    requestLink,
    // After a redirect nobody knows the address.
    canSendAgain: requestLink.sendAgainIn === undefined && request.address !== '',
  })
  const facts = { messages, id }
  return request.status === 'sent'
    ? sentState(request, afterSent, facts)
    : requestLinkState(requestLink.getForm(), signIn, facts)
}
