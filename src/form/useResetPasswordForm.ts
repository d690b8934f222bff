'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import { useForm } from 'react-hook-form'

import type { PasswordResetError } from '../client/PasswordResetError.js'
import type {
  CustomerPasswordReset,
  PasswordResetClient,
  ResetLink,
  UpdatePasswordResetVariables,
} from '../client/types.js'
import { type FocusTarget, createFocusTarget } from './focusTarget.js'
import { type ResetPasswordMessages, en } from './messages.js'
import { part } from './parts.js'
import { createResolver } from './passwordErrors.js'
import { type PasswordPolicy, type PasswordSchema, defaultPolicy } from './passwordPolicy.js'
import { invalidLinkState, successState } from './screens.js'
import { type Submission, belongsTo, createSubmissionStore, idle } from './submission.js'
import { createTypedPasswords } from './typedPasswords.js'
import type {
  InvalidLinkState,
  ResetPasswordFormState,
  ResetPasswordValues,
  SubmitButton,
} from './types.js'
import { usePasswordFields } from './usePasswordFields.js'
import { useProblem } from './useProblem.js'
import { useRequestLink } from './useRequestLink.js'
import { usePageHide, useStatusChange } from './useSideEffects.js'
import { useSubmit } from './useSubmit.js'
import { useUsername } from './useUsername.js'

/** What the form needs to know, as props of `<ResetPasswordForm>` or options of the hook. Only `client` and `link` are needed. */
export interface UseResetPasswordFormOptions {
  /** Made once, outside of components. */
  client: PasswordResetClient
  /** `undefined`: not known yet, a submit waits for it. `null`: there is none. */
  link: ResetLink | null | undefined
  /** The shopper's e-mail, where known: shown read-only, and the username for password managers. */
  email?: string | undefined
  /** The rules for the password: a policy, or any Standard Schema. @default passwordPolicy() */
  policy?: PasswordPolicy | PasswordSchema | undefined
  /** Ask for the password twice. @default true */
  confirmation?: boolean | undefined
  /** Every word that the shopper reads. @default en */
  messages?: ResetPasswordMessages | undefined
  /** Where shoppers sign in; the way on from success, and from an answer that was lost. */
  signInHref?: string | undefined
  /** Where shoppers ask for a new link. */
  requestLinkHref?: string | undefined
  /** Ask your backend for a new link, in place. Must answer the same for every e-mail. */
  onRequestLink?: ((email: string) => Promise<void>) | undefined
  /** Sent along with the password. */
  attributes?:
    | Pick<UpdatePasswordResetVariables, 'reference' | 'reference_origin' | 'metadata'>
    | undefined
  /** Focus the password when the form is mounted; for a page that is about nothing else. @default false */
  autoFocus?: boolean | undefined
  /** Called while mounted, after the screen is decided; not awaited; what they throw goes to `reportError`. */
  onSuccess?: ((passwordReset: CustomerPasswordReset) => void) | undefined
  /** Without it, errors of kind `configuration` go to `reportError`. */
  onError?: ((error: PasswordResetError) => void) | undefined
  /** Called when another screen is shown; not for the first. */
  onStatusChange?: ((status: ResetPasswordFormState['status']) => void) | undefined
  /** The QueryClient to use. @default the provider's, else one of the component's own */
  queryClient?: QueryClient | undefined
}

/**
 * Joins link, rules, React Hook Form and the mutation, and returns what the shopper sees: `status`, and what exists then. For markup of your
 * own; `<ResetPasswordForm>` is this hook with the default one.
 *
 * @example
 * const state = useResetPasswordForm({ client, link: useResetLink() })
 *
 * if (state.status !== 'editing') return <p {...state.statusProps}>{state.message}</p>
 * return (
 *   <form {...state.formProps}>
 *     <label {...state.password.labelProps}>{state.password.label}</label>
 *     <input {...state.password.inputProps} />
 *     <p {...state.password.errorProps}>{state.password.error}</p>
 *     <button {...state.submit.submitProps}>{state.submit.label}</button>
 *   </form>
 * )
 */
export function useResetPasswordForm(options: UseResetPasswordFormOptions): ResetPasswordFormState {
  const { link, email, messages = en, policy = defaultPolicy() } = options
  const asksTwice = options.confirmation ?? true
  const form = useForm<ResetPasswordValues>({
    defaultValues: { password: '', confirmation: '' },
    // Ours comes after what is wrong is shown.
    shouldFocusError: false,
    resolver: createResolver({ policy, confirmation: asksTwice, messages }),
  })
  const [typed] = useState(() => createTypedPasswords(form))
  const [submissions] = useState(createSubmissionStore)
  const { hide, ...fields } = usePasswordFields({
    form,
    typed,
    policy,
    messages,
    asksTwice,
    autoFocus: options.autoFocus,
  })
  const { submit, onSubmit } = useSubmit({
    options,
    policy,
    messages,
    form,
    typed,
    submissions,
    hide,
  })
  const requestLink = useRequestLink({ onRequestLink: options.onRequestLink, email, messages })
  const username = useUsername(email, messages)
  const [submitTarget] = useState(createFocusTarget)
  const ways = {
    messages,
    signInHref: options.signInHref,
    requestLinkHref: options.requestLinkHref,
  }

  const latest = useSyncExternalStore(submissions.subscribe, submissions.get, () => idle)
  const submission = belongsTo(latest, link) ? latest : idle
  const problem = useProblem({
    submission,
    ways,
    tryAgain: () => {
      // The button that was pressed goes away with the problem.
      submitTarget.focus()
      void submit()
    },
    ...(requestLink && {
      requestLink: () => submissions.set({ status: 'abandoned', link: link ?? undefined }),
    }),
  })

  const state = ((): ResetPasswordFormState => {
    if (link === null) return invalidLinkState('missing', ways, requestLink)
    if (submission.status === 'succeeded') return successState(submission.passwordReset, ways)
    if (submission.status === 'abandoned') return invalidLinkState('abandoned', ways, requestLink)
    if (submission.status === 'failed' && submission.error.kind === 'invalid-link') {
      return invalidLinkState(refusalReason(submission), ways, requestLink)
    }
    const isSubmitting = submission.status === 'submitting' || submission.status === 'checking'
    return {
      status: 'editing',
      isSubmitting,
      formProps: part('form', { method: 'post', noValidate: true, onSubmit }),
      ...(username && { username }),
      password: fields.password,
      ...(fields.confirmation && { confirmation: fields.confirmation }),
      requirements: fields.requirements,
      problem,
      submit: submitButton(isSubmitting, messages, submitTarget),
      form,
    }
  })()

  usePageHide(typed.blank)
  useStatusChange(state.status, options.onStatusChange)
  return state
}

function refusalReason({
  error,
  wasMaybeUsed,
}: Extract<Submission, { status: 'failed' }>): InvalidLinkState['reason'] {
  return wasMaybeUsed && error.outcome === 'not-applied-or-already-used' ? 'maybe-used' : 'rejected'
}

function submitButton(
  isSubmitting: boolean,
  messages: ResetPasswordMessages,
  target: FocusTarget,
): SubmitButton {
  const props = {
    ref: target.attach,
    type: 'submit',
    'aria-disabled': isSubmitting || undefined,
  } as const
  return {
    label: messages.submit,
    isSubmitting,
    submitProps: part('submit', props, { 'data-submitting': isSubmitting }),
  }
}
