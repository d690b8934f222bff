/** Keeps the platform alive until the work is done. */
export type WaitUntil = ((work: Promise<unknown>) => void) | 'detached'

/** Starts work that nobody waits for. */
export type StartDetached = (work: (isFull: boolean) => Promise<void>) => void

const maxPending = 100

/**
 * Makes a `StartDetached`. The work begins in a later task, so that the answer is out before
 * anything depends on the address. It is told when 100 others are under way: an attacker could fill
 * the memory otherwise.
 */
export function createDetachedWork(waitUntil: WaitUntil): StartDetached {
  let pending = 0
  return (work) => {
    const isFull = pending >= maxPending
    pending += 1
    const done = nextTask()
      .then(() => work(isFull))
      .catch(() => {})
      .finally(() => {
        pending -= 1
      })
    if (waitUntil !== 'detached') waitUntil(done)
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
