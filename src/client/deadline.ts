import { createLazySignal } from './lazySignal.js'
import { ownProperties } from './ownProperties.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'

/** The time limit of one piece of work, which the caller's signal can end early. */
export interface Deadline {
  /** Aborts when the deadline expires; for work that can be cancelled. */
  readonly signal: AbortSignal
  /** Why the deadline expired; `undefined` until then. */
  readonly expired: () => 'timeout' | 'aborted' | undefined
  /**
   * Waits for work until the deadline, even when the work ignores the signal.
   *
   * @throws {PasswordResetError} kind `timeout` or `aborted`
   */
  readonly wait: <T>(work: T | PromiseLike<T>) => Promise<T>
  /** Clears the timer and removes the listener. */
  readonly end: () => void
}

/** Starts a deadline. Whoever starts it must call `end`. */
export function startDeadline(ms: number, caller?: AbortSignal): Deadline {
  const signal = createLazySignal()
  let expired: 'timeout' | 'aborted' | undefined
  let expire = () => {}
  const over = new Promise<never>((_, reject) => {
    expire = () => {
      expired ??= caller?.aborted ? 'aborted' : 'timeout'
      // Reject before aborting, so that `wait` rejects with this error and not with the work's
      // AbortError.
      reject(new PasswordResetError({ kind: expired }))
      signal.abort()
    }
  })
  // Prevents an unhandled rejection when nobody waits.
  over.catch(() => {})
  const timer = setTimeout(expire, ms)
  caller?.addEventListener('abort', expire)
  if (caller?.aborted) expire()
  return {
    get signal() {
      return signal.get()
    },
    expired: () => expired,
    wait: (work) => Promise.race([over, work]),
    end() {
      clearTimeout(timer)
      caller?.removeEventListener('abort', expire)
    },
  }
}

/**
 * Runs work and waits for it until the time is up or the caller's signal aborts. Work in several
 * steps waits for each with `deadline.wait`, so that it stops at the deadline.
 *
 * @throws {PasswordResetError} kind `timeout` or `aborted`; `not-applied` when no work was started
 */
export async function withDeadline<T>(
  ms: number,
  work: (deadline: Deadline) => T | PromiseLike<T>,
  caller?: AbortSignal,
): Promise<T> {
  const deadline = startDeadline(ms, caller)
  try {
    const kind = deadline.expired()
    if (kind) throw new PasswordResetError({ kind, outcome: 'not-applied' })
    return await deadline.wait(work(deadline))
  } finally {
    deadline.end()
  }
}

/**
 * Reads the signal from a call's options.
 *
 * @throws {PasswordResetError} kind `configuration` when it is not an `AbortSignal`
 */
export function readSignal(options: unknown): AbortSignal | undefined {
  const { signal } = ownProperties(options)
  const caller = (signal ?? undefined) as AbortSignal | undefined
  const isSignal = caller === undefined || typeof caller.addEventListener === 'function'
  if (!isSignal) throw configurationError('signal')
  return caller
}
