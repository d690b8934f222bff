import { useInsertionEffect, useState } from 'react'

import { withDeadline } from '../client/deadline.js'
import { PasswordResetError } from '../client/PasswordResetError.js'
import type { ResetLink } from '../client/types.js'

/** After this time the app probably never gives a link. */
const linkTimeoutMs = 10_000

/**
 * Returns a function that waits until the app knows the link; it resolves with `null` when there is
 * none. Rejects with `timeout` when it takes too long, and with `aborted` when the signal aborts.
 */
export function useKnownLink(
  link: ResetLink | null | undefined,
): (signal: AbortSignal) => Promise<ResetLink | null> {
  const [known] = useState(createKnownLink)
  // Insertion effects are the only effects that also run in hidden trees.
  useInsertionEffect(() => {
    known.set(link)
  })
  return known.wait
}

function createKnownLink() {
  let current: ResetLink | null | undefined
  // Of one submit only, because a new one has stopped the one before.
  let tellWaiting = (_link: ResetLink | null) => {}
  return {
    set(link: ResetLink | null | undefined) {
      current = link
      if (link !== undefined) tellWaiting(link)
    },
    wait: async (signal: AbortSignal): Promise<ResetLink | null> => {
      // The link may have become known since the render in which the shopper clicked.
      if (current !== undefined) return current
      const next = new Promise<ResetLink | null>((resolve) => {
        tellWaiting = resolve
      })
      try {
        return await withDeadline(linkTimeoutMs, () => next, signal)
      } catch (failure) {
        throw signal.aborted
          ? failure
          : new PasswordResetError({ kind: 'timeout', outcome: 'not-applied' })
      }
    },
  }
}
