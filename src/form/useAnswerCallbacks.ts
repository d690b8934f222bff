import { useEffect, useRef } from 'react'

import { callSafely, reportUncaught } from '../client/reportUncaught.js'
import type { UseResetPasswordFormOptions } from './options.js'
import type { ResetPasswordFormState } from './types.js'
import type { Visit } from './useVisit.js'

type Callbacks = Pick<UseResetPasswordFormOptions, 'onSuccess' | 'onError' | 'onStatusChange'>

/**
 * Tells the app what was answered, and which screen is shown instead of the last, once each. As
 * effects, so that they come after the screen, and in a hidden tree when it is shown again.
 */
export function useAnswerCallbacks(
  answer: Visit['answer'],
  status: ResetPasswordFormState['status'],
  { onSuccess, onError, onStatusChange }: Callbacks,
): void {
  const told = useRef({ answer, status })

  useEffect(() => {
    if (!answer || told.current.answer === answer) return
    told.current.answer = answer
    if ('passwordReset' in answer) callSafely(onSuccess, answer.passwordReset)
    else if (onError) callSafely(onError, answer.error)
    // Nobody listens, and no shopper can mend it: the developer must see it.
    else if (answer.error.kind === 'configuration') reportUncaught(answer.error)
  }, [answer, onSuccess, onError])

  useEffect(() => {
    if (told.current.status === status) return
    told.current.status = status
    callSafely(onStatusChange, status)
  }, [status, onStatusChange])
}
