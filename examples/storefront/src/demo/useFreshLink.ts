import type { ResetLink } from 'commercelayer-password-reset'
import { useEffect, useState } from 'react'

/** A link as the email would carry it, and a way to another one. */
export function useFreshLink(email: string) {
  const [link, setLink] = useState<ResetLink>()

  useEffect(() => {
    const controller = new AbortController()
    requestLink(email, controller.signal).then(setLink, () => {})
    return () => controller.abort()
  }, [email])

  return { link, renew: async () => setLink(await requestLink(email)) }
}

async function requestLink(email: string, signal?: AbortSignal): Promise<ResetLink> {
  const body = JSON.stringify({ email })
  const response = await fetch('/demo/link', { method: 'POST', body, ...(signal && { signal }) })
  return (await response.json()) as ResetLink
}
