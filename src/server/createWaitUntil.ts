/** Tells the hosting platform not to stop the process before `work` has ended. */
export type WaitUntil = (work: Promise<unknown>) => void

/**
 * Makes a `waitUntil` for Node, Deno, Bun or a container, where the process keeps running after it
 * has sent a response. Call `drain()` once the server accepts no more requests. The promise that
 * `drain()` returns resolves when all work is done.
 *
 * @example
 * const work = createWaitUntil()
 * const handler = createRequestLinkHandler({ ...options, waitUntil: work })
 *
 * process.once('SIGTERM', async () => {
 *   await work.drain()
 *   process.exit()
 * })
 */
export function createWaitUntil(): WaitUntil & { drain(): Promise<void> } {
  const pending = new Set<Promise<unknown>>()
  const waitUntil: WaitUntil = (work) => {
    const done = Promise.resolve(work)
      .catch(() => {})
      .finally(() => pending.delete(done))
    pending.add(done)
  }
  const drain = async () => {
    // Requests that are still being answered may add work.
    while (pending.size > 0) await Promise.all(pending)
  }
  return Object.assign(waitUntil, { drain })
}

/** Starts work that runs after the response has been sent. */
export type StartWork = (context: unknown, work: () => Promise<void>) => void

/**
 * The longest random delay before the work starts. The work takes longer for an address that has an
 * account, and it slows down the response to the next request in the same process. Without a random
 * delay, the duration of that next request would reveal whether the account exists.
 */
export const maxDelayMs = 2000

/**
 * Makes a `StartWork`. It passes the work to the option `waitUntil` or, without that option, to the
 * context's `waitUntil`. The work runs even if both are missing or the call fails. `onFailure` is
 * called for each call that fails, but only once if both are missing.
 */
export function createStartWork(
  waitUntil: WaitUntil | undefined,
  onFailure: () => void,
): StartWork {
  let isMissing = false

  /**
   * `waitUntil` may throw or reject. This function is `async`, so its caller gets a rejection in
   * both cases.
   */
  const keepAlive = async (context: unknown, done: Promise<void>): Promise<unknown> => {
    if (waitUntil) return waitUntil(done)
    // Calls `waitUntil` as a method, because Cloudflare's `waitUntil` fails unless `this` is the
    // context.
    if (hasWaitUntil(context)) return context.waitUntil(done)
    if (isMissing) return undefined
    isMissing = true
    return onFailure()
  }

  return (context, work) => {
    const done = afterRandomTime()
      .then(work)
      .catch(() => {})
    // The work runs even if this call fails. So a failure must not become an error response, after
    // which the shopper would ask for a second link.
    keepAlive(context, done).catch(onFailure)
  }
}

function hasWaitUntil(context: unknown): context is { readonly waitUntil: WaitUntil } {
  const { waitUntil } = (context ?? {}) as { waitUntil?: unknown }
  return typeof waitUntil === 'function'
}

/**
 * Resolves in a later task, never in the current one, so the response is sent before any work that
 * depends on the address begins.
 */
function afterRandomTime(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.random() * maxDelayMs)
  })
}
