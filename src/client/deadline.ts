/** The end of one request, by its time or by the caller's signal, over everything that the request waits for. */
export interface Deadline {
  /** Aborts when the request is over; for `fetch` and the access token function. */
  readonly signal: AbortSignal
  /** Why the request had to end, once it had to. */
  readonly expired: () => 'timeout' | 'aborted' | undefined
  /** Waits for work, which may ignore the signal, no longer than to the deadline. */
  readonly wait: <T>(work: T | PromiseLike<T>) => Promise<T>
  /** Frees timer and listener. */
  readonly end: () => void
}

/** Starts the time of one request, in milliseconds; `undefined` has no end. */
export function startDeadline(timeout: number | undefined, caller?: AbortSignal): Deadline {
  const controller = new AbortController()
  let expired: 'timeout' | 'aborted' | undefined
  const { promise: over, reject } = withReject()
  const expire = (why: 'timeout' | 'aborted') => {
    if (expired) return
    expired = why
    controller.abort()
    reject(controller.signal.reason)
  }
  const abort = () => {
    expire('aborted')
  }
  const timer = timeout === undefined ? undefined : setTimeout(expire, timeout, 'timeout')
  caller?.addEventListener('abort', abort)
  if (caller?.aborted) abort()
  return {
    signal: controller.signal,
    expired: () => expired,
    wait: (work) => Promise.race([over, work]),
    end() {
      clearTimeout(timer)
      caller?.removeEventListener('abort', abort)
    },
  }
}

function withReject() {
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise
  })
  // Nobody may be waiting at that moment.
  promise.catch(() => {})
  return { promise, reject }
}
