/** Keeps the platform alive until the work is done. */
export type WaitUntil = (work: Promise<unknown>) => void

/**
 * Makes a `waitUntil` for Node, Deno, Bun or a container, which go on living after an answer. Call
 * `drain()` once the server takes no more requests: it resolves when all work is done.
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

/** Starts work after the answer. */
export type StartWork = (context: unknown, work: () => Promise<void>) => void

/**
 * The longest random delay before the work starts. The work shares the event loop with the next
 * answer and takes longer for an address with an account, so without a delay the time of that
 * answer would reveal it.
 */
export const maxDelayMs = 2000

/**
 * Makes a `StartWork`: the option `waitUntil`, else the context's, keeps the platform alive. When
 * there is neither, or it fails, the work runs anyway, and `onFailure` is called.
 */
export function createStartWork(
  waitUntil: WaitUntil | undefined,
  onFailure: () => void,
): StartWork {
  let isMissing = false

  /** The function may be `async`, and then rejects instead of throwing. */
  const keepAlive = async (context: unknown, done: Promise<void>): Promise<unknown> => {
    if (waitUntil) return waitUntil(done)
    // Called as a method, because Cloudflare's needs its `this`.
    if (hasWaitUntil(context)) return context.waitUntil(done)
    if (isMissing) return undefined
    isMissing = true
    return onFailure()
  }

  return (context, work) => {
    const done = afterRandomTime()
      .then(work)
      .catch(() => {})
    // The work has begun; an error would make the shopper ask again.
    keepAlive(context, done).catch(onFailure)
  }
}

function hasWaitUntil(context: unknown): context is { readonly waitUntil: WaitUntil } {
  const { waitUntil } = (context ?? {}) as { waitUntil?: unknown }
  return typeof waitUntil === 'function'
}

/** Never in this task, so that the answer is out before anything depends on the address. */
function afterRandomTime(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.random() * maxDelayMs)
  })
}
