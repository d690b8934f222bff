'use client'

import { useEffect, useId, useState, useSyncExternalStore } from 'react'

import { forgotPassword, newRecord, readRecord, subscribeToRecords } from '../client/ResetRecord.js'
import { completeMessages } from './findMistake.js'
import { mountForm } from './mountForm.js'
import { nextActions } from './nextActions.js'
import type { RequestLinkState } from './ResetPasswordFormState.js'
import { requestLinkState, sentState } from './screenStates.js'
import { sentTo } from './sendResetRequest.js'
import type { UseForgotPasswordFormOptions } from './UseResetPasswordFormOptions.js'
import { useResetRequest } from './useResetRequest.js'

/**
 * The headless form for "Forgot password?". It has the same screens as `useResetPasswordForm` has
 * for requesting a new link, but it needs no reset link. Use it for your own markup;
 * `<ForgotPasswordForm>` is this hook with the default markup. The hook needs neither TanStack
 * Query nor React Hook Form.
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
  const { sent = false, email = '' } = options
  const messages = completeMessages(options.messages)
  const id = useId()
  // After a redirect the record is empty, because the previous document sent the address.
  const [redirected] = useState(() => (sent ? sentTo(email) : undefined))
  const { resetRequest } = useSyncExternalStore(
    subscribeToRecords,
    () => readRecord(forgotPassword),
    () => newRecord,
  )
  const request = resetRequest ?? redirected
  useEffect(() => mountForm({}, { key: forgotPassword }), [])

  const controls = useResetRequest({
    ...options,
    target: { key: forgotPassword },
    request,
    id,
  })
  const { signInHref, signUpHref } = options
  const typed = resetRequest?.address
  const actions = nextActions({ messages, signInHref, signUpHref, typed, controls })
  const facts = { messages, id }
  return request?.status === 'sent'
    ? sentState(request, actions.sent, facts)
    : requestLinkState(controls.getForm(), actions.signIn, facts)
}
