import type { ResetLink } from 'commercelayer-password-reset'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Returns a new reset link, as in an email, and a function that gets the next one. */
export function useFreshLink(email: string) {
  const [link, setLink] = useState<ResetLink>()
  const current = useRef(new AbortController())

  const load = useCallback(async () => {
    current.current.abort()
    const { signal } = (current.current = new AbortController())
    const fresh = await requestLink(email, signal)
    if (fresh) setLink(fresh)
  }, [email])

  useEffect(() => {
    void load()
    return () => current.current.abort()
  }, [load])

  const renew = () => {
    // The new link isn't known before the request is answered.
    setLink(undefined)
    return load()
  }
  return { link, renew }
}

/** Requests a new link. Returns `undefined` if a later call has aborted this one. */
async function requestLink(email: string, signal: AbortSignal): Promise<ResetLink | undefined> {
  const body = JSON.stringify({ email })
  try {
    const response = await fetch('/demo/link', { method: 'POST', body, signal })
    return (await response.json()) as ResetLink
  } catch (error) {
    if (signal.aborted) return undefined
    throw error
  }
}
