'use client'

import { QueryClientContext } from '@tanstack/react-query'
import { useContext, useId, useMemo } from 'react'

import { describePolicy } from '../policy/describePolicy.js'
import { defaultPolicy } from '../policy/passwordPolicy.js'
import { deriveState } from './deriveState.js'
import { completeMessages } from './findMistake.js'
import { nextActions } from './nextActions.js'
import type { ResetPasswordFormState } from './ResetPasswordFormState.js'
import { useAnswerCallbacks } from './useAnswerCallbacks.js'
import { usePasswordCleanup } from './usePasswordCleanup.js'
import { usePasswordFields } from './usePasswordFields.js'
import { usePasswordForm } from './usePasswordForm.js'
import type { UseResetPasswordFormOptions } from './UseResetPasswordFormOptions.js'
import { useResetRequest } from './useResetRequest.js'
import { useSecondsLeft } from './useSecondsLeft.js'
import { useShownReset } from './useShownReset.js'
import { useSubmit } from './useSubmit.js'

/**
 * The headless form. It connects the link, the policy, React Hook Form and the mutation, and
 * returns the state of the screen that the shopper sees. Each `status` has its own type of state.
 * Use it for your own markup; `<ResetPasswordForm>` is this hook with the default markup.
 *
 * @example
 * const state = useResetPasswordForm({ client, link: useResetLink(), confirmation: false })
 *
 * if (state.status !== 'editing') return <p {...state.statusProps}>{state.message}</p>
 * return (
 *   <form {...state.formProps}>
 *     <label {...state.password.labelProps}>{state.password.label}</label>
 *     <input {...state.password.inputProps} />
 *     {state.password.hint && <p {...state.password.hintProps}>{state.password.hint}</p>}
 *     {state.password.error && <p {...state.password.errorProps}>{state.password.error}</p>}
 *     {state.problem && <div {...state.problem.alertProps}>{state.problem.message}</div>}
 *     <button {...state.submit.buttonProps}>{state.submit.label}</button>
 *   </form>
 * )
 */
export function useResetPasswordForm(options: UseResetPasswordFormOptions): ResetPasswordFormState {
  const { link, onRequestLink, policy = defaultPolicy(), confirmation = true } = options
  const messages = completeMessages(options.messages)
  const id = useId()
  const reset = useShownReset(link)
  const { getSignal } = reset.submits
  const passwordForm = usePasswordForm({ policy, confirmation, getSignal })
  const given = { ...options, confirmation, reset, passwordForm, id }

  const description = useMemo(() => describePolicy(policy, messages), [policy, messages])
  const fields = usePasswordFields({ ...given, messages, description })

  const provided = useContext(QueryClientContext)
  const submit = useSubmit({ ...given, queryClient: options.queryClient ?? provided })

  const controls = useResetRequest({
    ...given,
    onRequestLink,
    // When the form for a link opens, the title gets the focus instead of the input.
    autoFocus: false,
    target: reset,
    request: reset.resetRequest,
  })
  const actions = nextActions({
    ...options,
    messages,
    typed: reset.resetRequest?.address,
    controls: onRequestLink && controls,
  })

  const state = deriveState({
    link,
    reset,
    messages,
    actions,
    retryIn: useSecondsLeft(reset.answer?.at, reset.error?.retryAfter),
    fields,
    submit,
    requestLink: onRequestLink && controls.getForm(),
    id,
  })
  usePasswordCleanup(passwordForm, reset, state.status)
  useAnswerCallbacks(reset, passwordForm.inputs, state, options)
  return state
}
