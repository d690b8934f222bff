import { useEffect, useRef } from 'react'

import { type PasswordResetError, reportInDevelopment } from '../client/PasswordResetError.js'
import { callSafely, reportUncaught } from '../client/reportUncaught.js'
import { type findMistake, reportMistake } from './findMistake.js'
import { focusIfLost } from './focusIfLost.js'
import { messageId } from './formParts.js'
import { mountForm, takesAnswer, wasTold } from './mountForm.js'
import type { ResetPasswordFormState } from './ResetPasswordFormState.js'
import type { PasswordForm } from './usePasswordForm.js'
import type { UseResetPasswordFormOptions } from './UseResetPasswordFormOptions.js'
import type { ShownReset } from './useShownReset.js'

interface Told {
  status: ResetPasswordFormState['status']
  error: PasswordResetError | undefined
  mistake?: ReturnType<typeof findMistake>
}

type Callbacks = Pick<UseResetPasswordFormOptions, 'onSuccess' | 'onError' | 'onStatusChange'>

/**
 * Calls the app's callbacks once for each answer and once for each change of screen. Effects call
 * them, so they run after the screen has rendered. The screen that shows an answer gets the focus
 * if no other element has it: `Root` can't set the focus if the app has removed the form or renders
 * the screen itself.
 */
export function useAnswerCallbacks(
  reset: ShownReset,
  { isEdited }: PasswordForm['inputs'],
  state: ResetPasswordFormState,
  options: Callbacks & Parameters<typeof findMistake>[0],
): void {
  const { onSuccess, onError, onStatusChange } = options
  // A submit that wasn't sent has an error but no answer.
  const { submits: form, key, answer, unsent: error, record } = reset
  // `onSuccess` waits for signing in, because it may open a page that needs the session.
  const isReady = record.signIn !== 'pending'
  const { status } = state
  const screen = status === 'editing' ? undefined : state.statusProps.id
  const told = useRef<Told>({ status, error })

  useEffect(() => {
    reportMistake(options, told.current)
  })

  useEffect(() => mountForm(form, { key, isEdited }), [form, key, isEdited])

  useEffect(() => {
    if (screen !== undefined && answer && !wasTold(answer)) focusIfLost(() => findTitle(screen))
  }, [screen, answer])

  useEffect(() => {
    if (!answer || !isReady || !takesAnswer(form, answer)) return
    if ('passwordReset' in answer) callSafely(onSuccess, answer.passwordReset)
    else tellError(answer.error, onError)
  }, [form, answer, isReady, onSuccess, onError])

  useEffect(() => {
    const isNew = error && told.current.error !== error
    told.current.error = error
    if (isNew) tellError(error, onError)
  }, [error, onError])

  useEffect(() => {
    if (told.current.status === status) return
    told.current.status = status
    callSafely(onStatusChange, status)
  }, [status, onStatusChange])
}

/** Finds a screen's title, or its message when the app renders the screen itself. */
function findTitle(screen: string): HTMLElement | null {
  const described = `[aria-describedby="${messageId(screen)}"]`
  const title = document.querySelector<HTMLElement>(described) ?? document.getElementById(screen)
  if (title) title.tabIndex = -1
  return title
}

function tellError(error: PasswordResetError, onError: Callbacks['onError']): void {
  if (onError) callSafely(onError, error)
  // A shopper can't fix a configuration error, so a developer without `onError` must still see it.
  else if (error.kind === 'configuration') reportUncaught(error)
  else if (error.kind === 'unauthorized') reportInDevelopment(error)
}
