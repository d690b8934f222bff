import { useCallback } from 'react'

import type { ResetLink } from '../client/PasswordResetClient.js'
import { configurationError, isPasswordResetError } from '../client/PasswordResetError.js'
import { forgetResetToken, markOf } from '../client/rememberResetLink.js'
import { type UpdateAnswer, changeRecord, readRecord } from '../client/ResetRecord.js'
import { withDeadline } from '../client/withDeadline.js'
import { askCheck } from '../policy/askCheck.js'
import { isPolicy } from '../policy/passwordPolicy.js'
import { mutateTicket } from '../query/mutateTicket.js'
import { startUpdate } from '../query/startUpdate.js'
import { useLatest } from '../query/useLatest.js'
import { deriveReset } from './deriveReset.js'
import { findMistake } from './findMistake.js'
import { findUnedited } from './mountForm.js'
import { toFieldError } from './toFieldError.js'
import type { PasswordForm } from './usePasswordForm.js'
import type { SignIn, UseResetPasswordFormOptions } from './UseResetPasswordFormOptions.js'
import type { ShownReset } from './useShownReset.js'

interface SubmitOptions extends UseResetPasswordFormOptions {
  readonly passwordForm: PasswordForm
  readonly reset: ShownReset
}

type Latest = { readonly current: SubmitOptions }

/** Returns the submit function: it validates the password, runs the check, and sends it. */
export function useSubmit(options: SubmitOptions): () => Promise<void> {
  const latest = useLatest(options)

  return useCallback(() => submit(latest), [latest])
}

async function submit(latest: Latest): Promise<void> {
  const { passwordForm, reset } = latest.current
  const { form, inputs, revealed, mask } = passwordForm
  const { isSent, submits } = reset
  const signal = isSent ? undefined : submits.begin()
  if (!signal) return
  const giveFocusBack = inputs.holdFocus()
  try {
    inputs.read()
    // Checks `revealed` first, because setting an unchanged state may still cause a render.
    if (revealed.password || revealed.confirmation) mask()
    const mistake = findMistake(latest.current)
    if (mistake) throw configurationError(mistake)
    await form.handleSubmit(
      ({ password }) => prepare(password, signal, latest),
      ({ password }) => {
        inputs.focus(password ? 'password' : 'confirmation')
      },
    )()
  } catch (failure) {
    // Replaces an error from an app's listener, because the error may contain the password.
    submits.end(signal, isPasswordResetError(failure) ? failure : configurationError('callback'))
  }
  // The submit ended before it was sent, so the error of the previous answer is outdated.
  const { key } = latest.current.reset
  if (submits.end(signal) && 'error' in (readRecord(key).answer ?? {}))
    changeRecord(key, { answer: undefined })
  giveFocusBack()
}

/** Waits for the link, runs the password check, and then sends the password. */
async function prepare(password: string, signal: AbortSignal, latest: Latest): Promise<void> {
  const { policy, passwordForm, reset } = latest.current
  const known = reset.token.get(signal)
  if (known instanceof Promise) reset.submits.wait()
  const link = known instanceof Promise ? await known : known
  const check = policy && isPolicy(policy) ? policy.check : undefined
  if (check && !signal.aborted) reset.submits.wait()
  const refusal = link && check && (await askCheck(check, password, signal))
  if (!link || signal.aborted) return
  if (!refusal) return send(password, link, signal, latest)
  passwordForm.form.setError('password', toFieldError(refusal))
  // Selects the refused password, so that typing replaces it instead of adding to it.
  passwordForm.inputs.focus('password', true)
}

/** Sends the password. Records the client's answer, which callbacks can't change or delay. */
async function send(
  password: string,
  { id, token }: ResetLink,
  signal: AbortSignal,
  latest: Latest,
): Promise<void> {
  const { client, queryClient, resetAttributes, signIn, reset, passwordForm } = latest.current
  const { submits } = reset
  const attributes = { customer_password: password, _reset_password_token: token }
  const emailOf = (given: UpdateAnswer) =>
    'error' in given ? undefined : (given.passwordReset.customer_email ?? latest.current.email)

  const { answer } = startUpdate({
    client,
    variables: { ...resetAttributes, id, ...attributes },
    mutate: (ticket) => mutateTicket(queryClient, ticket),
    toRecord: (given) => ({
      number: readRecord(id).number + 1,
      signIn: signIn && emailOf(given) ? 'pending' : 'none',
      answer: {
        ...given,
        mark: markOf(token),
        at: performance.now(),
        form: submits,
        unedited: findUnedited(id, password),
      },
    }),
  })
  submits.send(readRecord(id).inFlight)
  const given = await answer
  const isShown = submits.end(signal)

  if ('error' in given && given.error.kind !== 'invalid-link') {
    const { refusal } = deriveReset(readRecord(id), submits, markOf(token))
    if (isShown && refusal) passwordForm.inputs.focus('password', true)
    return
  }
  const email = emailOf(given)
  if (signIn && email) startSignIn(id, signIn, { email, password })
  // The link has now been used or refused.
  forgetResetToken(id)
  reset.token.forget(id)
}

/** After this time signing in counts as failed. */
const signInTimeoutMs = 10_000

/** Calls the app's `signIn`. Drops an error from `signIn`, because it may contain the password. */
function startSignIn(
  id: string,
  signIn: SignIn,
  credentials: { email: string; password: string },
): void {
  // Waits for the next task, so that the screen shows `pending` before the app's function runs.
  setTimeout(async () => {
    const work = withDeadline(signInTimeoutMs, ({ signal }) => signIn(credentials, { signal }))
    const result = await work.then(
      () => 'done' as const,
      () => 'failed' as const,
    )
    changeRecord(id, { signIn: result })
  })
}
