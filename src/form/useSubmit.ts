import type { FormEvent } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import type { PasswordResetError } from '../client/PasswordResetError.js'
import type { PasswordResetReason } from '../client/reasons.js'
import type { PasswordResetAnswer } from '../query/passwordResetCall.js'
import { useLatest } from '../query/useLatest.js'
import { usePasswordResetMutation } from '../query/usePasswordResetMutation.js'
import type { ResetPasswordMessages } from './messages.js'
import { askCheck } from './passwordCheck.js'
import { passwordMessage } from './passwordErrors.js'
import type { PasswordPolicy, PasswordSchema } from './passwordPolicy.js'
import { isAboutPassword } from './problem.js'
import { callHost, reportError } from './reportError.js'
import { forgetResetLink } from './resetLinkMemory.js'
import { type Submission, type SubmissionStore, belongsTo, idle, isUnderWay } from './submission.js'
import type { TypedPasswords } from './typedPasswords.js'
import type { ResetPasswordValues } from './types.js'
import { useFormQueryClient } from './useFormQueryClient.js'
import { useLinkChange } from './useLinkChange.js'
import type { UseResetPasswordFormOptions } from './useResetPasswordForm.js'

interface UseSubmitOptions {
  readonly options: UseResetPasswordFormOptions
  readonly policy: PasswordPolicy | PasswordSchema
  readonly messages: ResetPasswordMessages
  readonly form: UseFormReturn<ResetPasswordValues>
  readonly typed: TypedPasswords
  readonly submissions: SubmissionStore
  /** Masks the passwords: what is submitted as text may end up in the browser's form history. */
  readonly hide: () => void
}

/** The way from a click to an answer: lock, validate, wait for the link, ask the check, send, and put the answer where it belongs. */
export function useSubmit({
  options,
  policy,
  messages,
  form,
  typed,
  submissions,
  hide,
}: UseSubmitOptions) {
  const { client, link, attributes } = options
  const { send } = usePasswordResetMutation(
    { client, throwOnError: false },
    useFormQueryClient(options.queryClient),
  )
  const latest = useLatest(options)
  const whenLinkIsKnown = useLinkChange(link, typed.blank)

  const submit = async () => {
    const previous = submissions.get()
    if (isUnderWay(previous) && belongsTo(previous, link)) return
    if (previous.status === 'checking') previous.stop()
    let attempt: Submission = { status: 'validating', link: link ?? undefined }
    submissions.hold(attempt)
    typed.read()
    hide()

    const hold = (next: Submission) => {
      attempt = next
      submissions.hold(attempt)
    }

    const sendValues = async ({ password }: ResetPasswordValues) => {
      if (submissions.get() !== attempt) return
      attempt = { status: 'submitting', link: link ?? undefined }
      submissions.set(attempt)
      const target = link ?? (await whenLinkIsKnown())
      if (!target || submissions.get() !== attempt) return
      const check = new AbortController()
      hold({ status: 'checking', link: target, stop: () => check.abort() })
      const refusal = await askCheck(policy, password, check)
      if (submissions.get() !== attempt) return
      if (refusal) {
        refusePassword(refusal)
        return
      }
      hold({ status: 'submitting', link: target })
      const variables = {
        ...attributes,
        id: target.id,
        customer_password: password,
        _reset_password_token: target.token,
      }
      const answer = await new Promise<PasswordResetAnswer>((resolve) => {
        // The answer, and not the mutation's result, which callbacks of the host can change.
        send(variables, undefined, resolve).catch(() => {})
      })
      if (submissions.get() === attempt) settle(answer)
    }

    const settle = (answer: PasswordResetAnswer) => {
      const isOver = 'passwordReset' in answer || answer.error.kind === 'invalid-link'
      if (isOver) {
        typed.blank()
        if (attempt.link) forgetResetLink(attempt.link)
      }
      submissions.set(toSubmission(answer, attempt.link))
      if ('error' in answer && isAboutPassword(answer.error))
        refusePassword(aboutPassword(answer.error))
      if (submissions.isObserved()) callBack(answer, latest.current)
    }

    try {
      await form.handleSubmit(sendValues, (errors) => {
        focus(errors.password ? 'password' : 'confirmation')
      })()
    } finally {
      if (submissions.get() === attempt) submissions.set(idle)
    }
  }

  const refusePassword = (reason: PasswordResetReason) => {
    const message = passwordMessage(reason, messages)
    form.setError('password', { type: 'server', message })
    focus('password')
  }

  // Once React has shown what is wrong: a screen reader reads the description when the focus arrives.
  const focus = (name: keyof ResetPasswordValues) => {
    setTimeout(() => {
      form.setFocus(name)
    })
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void submit()
  }

  return { submit, onSubmit }
}

function aboutPassword({ reasons }: PasswordResetError): PasswordResetReason {
  return reasons.find(({ attribute }) => attribute === 'customer_password') ?? { code: 'invalid' }
}

function toSubmission(answer: PasswordResetAnswer, link: Submission['link']): Submission {
  if ('passwordReset' in answer)
    return { status: 'succeeded', link, passwordReset: answer.passwordReset }
  return {
    status: 'failed',
    link,
    error: answer.error,
    wasMaybeUsed: answer.wasMaybeUsed,
    failedAt: performance.now(),
  }
}

function callBack(
  answer: PasswordResetAnswer,
  { onSuccess, onError }: UseResetPasswordFormOptions,
): void {
  if ('passwordReset' in answer) callHost(onSuccess, answer.passwordReset)
  else if (onError) callHost(onError, answer.error)
  // Nobody listens, and no shopper can mend it: the developer must see it.
  else if (answer.error.kind === 'configuration') reportError(answer.error)
}
