import type { ResetLink } from 'commercelayer-password-reset'
import { useCallback, useEffect, useRef, useState } from 'react'

/** A link as the email would carry it, and a way to another one. */
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
    // Nothing can be typed into the form before its link is there.
    setLink(undefined)
    return load()
  }
  return { link, renew }
}

/** A new link, unless another was asked for in the meantime. */
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
