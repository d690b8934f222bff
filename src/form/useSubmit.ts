import { useCallback } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import { withDeadline } from '../client/deadline.js'
import {
  type PasswordResetError,
  configurationError,
  isPasswordResetError,
} from '../client/PasswordResetError.js'
import type { PasswordResetReason } from '../client/reasons.js'
import { reportUncaught } from '../client/reportUncaught.js'
import { forgetResetLink } from '../client/resetLinkMemory.js'
import type { ResetLink } from '../client/types.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { askCheck } from '../policy/askCheck.js'
import type { PasswordCheck } from '../policy/passwordPolicy.js'
import { passwordMessage, passwordReason } from '../policy/passwordSentences.js'
import type { UpdateAnswer } from '../query/knowledge.js'
import { startUpdate } from '../query/startUpdate.js'
import type { UpdatePasswordResetTicket } from '../query/ticket.js'
import { useLatest } from '../query/useLatest.js'
import { isAtField } from './deriveProblem.js'
import type { SignIn, UseResetPasswordFormOptions } from './options.js'
import type { PasswordInputs } from './passwordInputs.js'
import type { SubmitLock } from './submitLock.js'
import type { ResetPasswordValues } from './types.js'
import { type UpdateVisit, type Visit, answered } from './useVisit.js'

interface UseSubmitOptions extends Pick<
  UseResetPasswordFormOptions,
  'client' | 'email' | 'resetAttributes' | 'signIn'
> {
  readonly form: UseFormReturn<ResetPasswordValues>
  readonly inputs: PasswordInputs
  readonly messages: ResetPasswordMessages
  readonly check: PasswordCheck | undefined
  readonly visit: Visit
  readonly waitForLink: (signal: AbortSignal) => Promise<ResetLink | null>
  readonly maskPasswords: () => void
  readonly mutate: (ticket: UpdatePasswordResetTicket) => ReturnType<typeof startUpdate>
  readonly lock: SubmitLock
  readonly updateVisit: UpdateVisit
}

/** After this time signing in counts as failed. */
const signInTimeoutMs = 10_000

/** Returns the submit function: validate, wait for the link, ask the check, send. */
export function useSubmit(options: UseSubmitOptions): () => Promise<void> {
  const latest = useLatest(options)

  return useCallback(() => submit(latest), [latest])
}

async function submit(latest: { readonly current: UseSubmitOptions }): Promise<void> {
  const { form, inputs, lock, maskPasswords, updateVisit } = latest.current
  const attempt = lock.begin()
  if (!attempt) return
  inputs.read()
  maskPasswords()
  let showsSubmitting = latest.current.visit.isSubmitting

  // Returns whether the answer is still this submit's.
  const settle = (answer: UpdateAnswer) => {
    if (!attempt.end()) return false
    updateVisit(answered(answer))
    if ('error' in answer && isAtField(answer.error)) refusePassword(passwordReason(answer.error))
    return true
  }

  const startSignIn = (email: string | undefined, password: string) => {
    // Of the present render, which has the link: the submit may have begun without one, and the
    // result must not change the visit of another.
    const { signIn, updateVisit: updateThisVisit } = latest.current
    if (!signIn || !email) return
    updateThisVisit({ signIn: 'pending' })
    // A task later, so that the screen says so before the app's function runs.
    setTimeout(async () => {
      const result = await signInWith(signIn, { email, password })
      updateThisVisit({ signIn: result })
    })
  }

  const refusePassword = (reason: PasswordResetReason) => {
    const message = passwordMessage(reason, latest.current.messages)
    form.setError('password', { type: 'server', message })
    // Typing replaces it: no other end of it would be accepted either.
    inputs.focus('password', true)
  }

  const send = async ({ password }: ResetPasswordValues) => {
    if (attempt.isStopped()) return
    showsSubmitting = true
    updateVisit({ isSubmitting: true })
    const link =
      latest.current.visit.link ?? (await latest.current.waitForLink(attempt.getSignal()))
    const { check, client, mutate, resetAttributes } = latest.current
    if (!link) return
    const refusal = check && (await askCheck(check, password, attempt.getSignal()))
    if (attempt.isStopped()) return
    if (refusal) {
      refusePassword(refusal)
      return
    }
    attempt.markSent()
    const variables = {
      ...resetAttributes,
      id: link.id,
      customer_password: password,
      _reset_password_token: link.token,
    }
    await new Promise<void>((resolve) => {
      // Uses the client's answer and not the mutation's result, because callbacks of the app can
      // change or delay the result.
      const onAnswer = (answer: UpdateAnswer) => {
        const isUsed = 'passwordReset' in answer || answer.error.kind === 'invalid-link'
        if (isUsed) forgetResetLink(link)
        const isOurs = settle(answer)
        if (isOurs && 'passwordReset' in answer)
          startSignIn(answer.passwordReset.customer_email ?? latest.current.email, password)
        resolve()
      }
      startUpdate({ client, variables, mutate, onAnswer }).catch(() => {})
    })
  }

  try {
    await form.handleSubmit(send, ({ password }) => {
      inputs.focus(password ? 'password' : 'confirmation')
    })()
  } catch (failure) {
    // A submit that was stopped shows no error.
    if (!attempt.isStopped()) settle({ error: toUnsentError(failure) })
  }
  if (!attempt.end()) return
  // It was invalid, refused by the check, or stopped. Skipped when nothing changes, because the
  // update would still render.
  if (showsSubmitting || latest.current.visit.answer)
    updateVisit({ isSubmitting: false, answer: undefined })
}

/** The error of a submit that wasn't sent: no link in time, or a listener of the app threw. */
function toUnsentError(failure: unknown): PasswordResetError {
  if (isPasswordResetError(failure)) return failure
  reportUncaught(failure)
  return configurationError('callback')
}

/**
 * Calls the app's `signIn`, and says what became of it. What it throws is dropped, because it may
 * contain the password.
 */
async function signInWith(
  signIn: SignIn,
  credentials: { email: string; password: string },
): Promise<'done' | 'failed'> {
  try {
    await withDeadline(signInTimeoutMs, ({ signal }) => signIn(credentials, { signal }))
    return 'done'
  } catch {
    return 'failed'
  }
}
