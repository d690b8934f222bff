'use client'

import { QueryClientContext } from '@tanstack/react-query'
import { useContext, useId, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'

import { en } from '../locales/en.js'
import { defaultPolicy, isPolicy } from '../policy/passwordPolicy.js'
import { mutateTicket } from '../query/mutateTicket.js'
import { runTicket } from '../query/startUpdate.js'
import { useKnowledge } from '../query/useKnowledge.js'
import { createResolver } from './createResolver.js'
import { errorOf } from './deriveProblem.js'
import { deriveState } from './deriveState.js'
import { nextActions } from './nextActions.js'
import type { UseResetPasswordFormOptions } from './options.js'
import { createPasswordInputs } from './passwordInputs.js'
import { createSubmitLock } from './submitLock.js'
import type { ResetPasswordFormState, ResetPasswordValues } from './types.js'
import { useAnswerCallbacks } from './useAnswerCallbacks.js'
import { useKnownLink } from './useKnownLink.js'
import { usePasswordCleanup } from './usePasswordCleanup.js'
import { usePasswordFields } from './usePasswordFields.js'
import { useRequestLink } from './useRequestLink.js'
import { useSecondsLeft } from './useSecondsLeft.js'
import { useSubmit } from './useSubmit.js'
import { useVisit } from './useVisit.js'

/**
 * The headless form: joins link, policy, React Hook Form and the mutation, and returns what the
 * shopper sees, one state per `status`. Use it for your own markup; `<ResetPasswordForm>` is this
 * hook with the default markup.
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
  const { client, link, email, onRequestLink } = options
  const { messages = en, policy = defaultPolicy(), confirmation = true } = options
  const id = useId()
  const [lock] = useState(createSubmitLock)
  const [visit, updateVisit] = useVisit(link)
  const knowledge = useKnowledge(client, visit.link)

  const form: UseFormReturn<ResetPasswordValues> = useForm<ResetPasswordValues>({
    defaultValues: { password: '', confirmation: '' },
    // `inputs.focus` does it, once the error is rendered.
    shouldFocusError: false,
    resolver: createResolver({
      policy,
      messages,
      getTyped: () => inputs.getTyped(),
      getShownError: (name) => form.getFieldState(name).error?.message,
      requiresConfirmation: () => confirmation && inputs.isAttached('confirmation'),
      getSignal: lock.getSignal,
    }),
  })
  const [inputs] = useState(() => createPasswordInputs(form))
  const { maskPasswords, ...fields } = usePasswordFields({
    form,
    inputs,
    policy,
    messages,
    withConfirmation: confirmation,
    autoFocus: options.autoFocus,
  })

  const provided = useContext(QueryClientContext)
  const queryClient = options.queryClient ?? provided
  const submit = useSubmit({
    ...options,
    form,
    inputs,
    messages,
    check: isPolicy(policy) ? policy.check : undefined,
    visit,
    waitForLink: useKnownLink(link),
    maskPasswords,
    // Without a QueryClient nobody could see the mutation, so there is none.
    mutate: (ticket) => (queryClient ? mutateTicket(queryClient, ticket) : runTicket(ticket)),
    lock,
    updateVisit,
  })

  const requestLink = useRequestLink({
    email,
    onRequestLink,
    messages,
    request: visit.linkRequest,
    setRequest: (change) => {
      updateVisit((now) => ({ linkRequest: change(now.linkRequest) }))
    },
  })
  const actions = nextActions({
    ...options,
    messages,
    requestLink: onRequestLink && {
      ...requestLink,
      open: () => {
        lock.stopUnsent()
        // A submit that is already sent goes on.
        const isSubmitting = lock.isSent()
        updateVisit({ isRequestingLink: true, isSubmitting })
      },
      goBack: () => {
        requestLink.giveUp()
        updateVisit({ isRequestingLink: false, linkRequest: { status: 'idle' } })
      },
    },
    canSendAgain: requestLink.sendAgainIn === undefined,
  })

  const state = deriveState({
    link,
    visit,
    knowledge,
    messages,
    actions,
    retryIn: useSecondsLeft(visit.answer?.at ?? 0, errorOf(visit)?.retryAfter),
    editing: { ...fields, form, email, submit },
    requestLink: onRequestLink && requestLink.getForm(),
    id,
  })
  usePasswordCleanup({ form, inputs, lock, link: visit.link, status: state.status })
  useAnswerCallbacks(visit, state.status, options)
  return state
}
