import { useEffect, useRef } from 'react'

import { callSafely, reportUncaught } from '../client/reportUncaught.js'
import type { UseResetPasswordFormOptions } from './options.js'
import type { ResetPasswordFormState } from './types.js'
import type { Visit } from './useVisit.js'

type Callbacks = Pick<UseResetPasswordFormOptions, 'onSuccess' | 'onError' | 'onStatusChange'>

/**
 * Calls the app's callbacks, once for each answer and for each change of screen. In effects, so
 * that they run after the screen is rendered, and in a hidden tree when it is shown again.
 */
export function useAnswerCallbacks(
  { answer, signIn }: Visit,
  status: ResetPasswordFormState['status'],
  { onSuccess, onError, onStatusChange }: Callbacks,
): void {
  const told = useRef({ answer, status })

  useEffect(() => {
    // The app goes on after `onSuccess`, and may need the session.
    if (!answer || told.current.answer === answer || signIn === 'pending') return
    told.current.answer = answer
    if ('passwordReset' in answer) callSafely(onSuccess, answer.passwordReset)
    else if (onError) callSafely(onError, answer.error)
    // A shopper can't fix this. Without `onError` the developer must still see it.
    else if (answer.error.kind === 'configuration') reportUncaught(answer.error)
  }, [answer, signIn, onSuccess, onError])

  useEffect(() => {
    if (told.current.status === status) return
    told.current.status = status
    callSafely(onStatusChange, status)
  }, [status, onStatusChange])
}
