import { useEffect, useRef } from 'react'

import { callHost } from './reportError.js'
import type { ResetPasswordFormState } from './types.js'

/** Calls back when the page is left: the back-forward cache would keep what was typed, also for a page that must not be stored. */
export function usePageHide(onPageHide: () => void): void {
  useEffect(() => {
    window.addEventListener('pagehide', onPageHide)
    return () => {
      window.removeEventListener('pagehide', onPageHide)
    }
  }, [onPageHide])
}

/** Tells the page that the screen changed; not what the first one is. */
export function useStatusChange(
  status: ResetPasswordFormState['status'],
  onStatusChange: ((status: ResetPasswordFormState['status']) => void) | undefined,
): void {
  const told = useRef(status)
  useEffect(() => {
    if (told.current === status) return
    told.current = status
    callHost(onStatusChange, status)
  }, [status, onStatusChange])
}
