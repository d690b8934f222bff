import { useCallback } from 'react'

import { configurationError, isPasswordResetError } from '../client/PasswordResetError.js'
import { changeRecord, readRecord } from '../client/resetRecord.js'
import { askCheck } from '../policy/askCheck.js'
import { isPolicy } from '../policy/passwordPolicy.js'
import { useLatest } from '../query/useLatest.js'
import { toFieldError } from './fieldError.js'
import { findMistake } from './findMistake.js'
import { type SendOptions, sendPassword } from './sendPassword.js'
import type { ShownReset } from './useShownReset.js'

type Latest = { readonly current: SendOptions }

/** Returns the submit function: validate, wait for the link, ask the check, send. */
export function useSubmit(options: SendOptions): () => Promise<void> {
  const latest = useLatest(options)

  return useCallback(() => submit(latest), [latest])
}

async function submit(latest: Latest): Promise<void> {
  const { passwordForm, reset } = latest.current
  const { form, inputs, mask } = passwordForm
  const { submits } = reset
  const signal = submits.begin()
  if (!signal) return
  try {
    inputs.read()
    mask()
    const mistake = findMistake(latest.current)
    if (mistake) throw configurationError(mistake)
    await form.handleSubmit(
      ({ password }) => send(password, signal, latest),
      ({ password }) => {
        inputs.focus(password ? 'password' : 'confirmation')
      },
    )()
  } catch (failure) {
    // A listener of the app threw, maybe with the password in its words.
    submits.end(signal, isPasswordResetError(failure) ? failure : configurationError('callback'))
  }
  // It was invalid, or refused by the check: the error before it is no longer about what is there.
  if (submits.end(signal)) forgetError(latest.current.reset)
}

/** Sends the password, once the link is known and the check has accepted it. */
async function send(password: string, signal: AbortSignal, latest: Latest): Promise<void> {
  const { submits, token } = latest.current.reset
  const known = token.get(signal)
  if (known instanceof Promise) submits.wait()
  const link = known instanceof Promise ? await known : known
  const { policy } = latest.current
  const check = policy && isPolicy(policy) ? policy.check : undefined
  if (check && !signal.aborted) submits.wait()
  const refusal = link && check && (await askCheck(check, password, signal))
  if (!link || signal.aborted) return
  if (refusal) {
    const { form, inputs } = latest.current.passwordForm
    form.setError('password', toFieldError(refusal))
    // Typing replaces it: no other end of it would be accepted either.
    inputs.focus('password', true)
    return
  }
  await sendPassword(password, link, signal, latest)
}

/** A success stays, whatever is submitted after it. */
function forgetError({ key }: ShownReset): void {
  const { answer } = readRecord(key)
  if (answer && 'error' in answer) changeRecord(key, { answer: undefined })
}
