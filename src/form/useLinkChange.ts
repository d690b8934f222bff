import { useEffect, useRef } from 'react'

import type { ResetLink } from '../client/types.js'
import { isSameLink } from './submission.js'

/** Follows a link that isn't known yet, or that changes. Returns a way to wait until it is known. */
export function useLinkChange(
  link: ResetLink | null | undefined,
  onChange: () => void,
): () => Promise<ResetLink | null> {
  const last = useRef<ResetLink | null>(null)
  const waiting = useRef<((link: ResetLink | null) => void)[]>([])

  // A submit that waits, and what was typed, are outside of what is rendered.
  useEffect(() => {
    if (link === undefined) return
    for (const resolve of waiting.current.splice(0)) resolve(link)
    if (link !== null && last.current !== null && !isSameLink(last.current, link)) onChange()
    last.current = link ?? last.current
  }, [link, onChange])

  return () =>
    new Promise((resolve) => {
      waiting.current.push(resolve)
    })
}
