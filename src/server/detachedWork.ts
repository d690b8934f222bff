/** Keeps the platform alive until the work is done. */
export type WaitUntil = ((work: Promise<unknown>) => void) | 'detached'

/** Starts work that nobody waits for. */
export type StartDetached = (work: (isFull: boolean) => Promise<void>) => void

/** The whole work; a mail server that hangs would keep its place for ever. */
export const maxWorkMs = 60_000

const maxPending = 100

/**
 * Makes a `StartDetached`. The work begins in a later task, so that the answer is out before
 * anything depends on the address. It is told when 100 others are under way: an attacker could fill
 * the memory otherwise.
 */
export function createDetachedWork(waitUntil: WaitUntil): StartDetached {
  const pending = new Set<{ readonly since: number }>()
  return (work) => {
    // A platform may end work without an error, and its place would be taken for ever.
    for (const oldest of pending) {
      if (Date.now() - oldest.since <= maxWorkMs) break
      pending.delete(oldest)
    }
    const isFull = pending.size >= maxPending
    const place = { since: Date.now() }
    pending.add(place)
    const done = nextTask()
      .then(() => work(isFull))
      .catch(() => {})
      .finally(() => pending.delete(place))
    try {
      if (waitUntil !== 'detached') waitUntil(done)
    } catch {
      // The work has begun, and a failed answer would have it asked for again.
    }
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
