import type { PasswordResetClient } from './PasswordResetClient.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'
import { ownProperties } from './untrusted.js'

/** A time limit for some work. The caller's signal can end the wait earlier. */
export interface Deadline {
  /** Aborts when the time is up or the caller aborts. Pass this signal to any cancellable call. */
  readonly signal: AbortSignal
  /**
   * Waits for one step of the work, but not beyond the deadline, even if the step ignores the
   * signal.
   *
   * @throws {PasswordResetError} kind `timeout` or `aborted`
   */
  readonly wait: <T>(work: T | PromiseLike<T>) => Promise<T>
}

/**
 * Starts work and waits for it until the time is up or the caller's signal aborts. Work with
 * several steps waits for each step with `deadline.wait`, so that the work stops at the deadline.
 *
 * @throws {PasswordResetError} kind `timeout` or `aborted`; the outcome is `not-applied` if no work
 * was started
 */
export async function withDeadline<T>(
  ms: number,
  work: (deadline: Deadline) => T | PromiseLike<T>,
  caller?: AbortSignal,
): Promise<T> {
  if (caller?.aborted) throw new PasswordResetError({ kind: 'aborted', outcome: 'not-applied' })
  const controller = new AbortController()
  let expire = () => {}
  const over = new Promise<never>((_, reject) => {
    expire = () => {
      // Rejects before it aborts, because `wait` must throw this error and not the work's
      // AbortError.
      reject(new PasswordResetError({ kind: caller?.aborted ? 'aborted' : 'timeout' }))
      controller.abort()
    }
  })
  // Prevents an unhandled rejection when nobody waits.
  over.catch(() => {})
  const wait: Deadline['wait'] = (step) => Promise.race([over, step])
  const timer = setTimeout(expire, ms)
  caller?.addEventListener('abort', expire)
  try {
    return await wait(work({ signal: controller.signal, wait }))
  } finally {
    clearTimeout(timer)
    caller?.removeEventListener('abort', expire)
  }
}

/**
 * Reads the signal from a call's options.
 *
 * @throws {PasswordResetError} kind `configuration` if it is not an `AbortSignal`
 */
export function readSignal(options: unknown): AbortSignal | undefined {
  const { signal } = ownProperties(options)
  const caller = (signal ?? undefined) as AbortSignal | undefined
  const isSignal = caller === undefined || typeof caller.addEventListener === 'function'
  if (!isSignal) throw configurationError('signal')
  return caller
}

/** The longest delay that `setTimeout` supports. A longer delay would fire at once. */
const maxTimeoutMs = 2 ** 31 - 1

const defaultTimeoutMs = 15_000

/** @throws {PasswordResetError} kind `configuration` if it is not a valid delay */
export function readTimeout(timeout: unknown): number {
  if (timeout === undefined) return defaultTimeoutMs
  const isTimeout = typeof timeout === 'number' && timeout > 0 && timeout <= maxTimeoutMs
  if (!isTimeout) throw configurationError('timeout')
  return timeout
}

/**
 * Returns the client's `timeout` for a request's time limit. It is long enough for the request to
 * end first, because only the request's own error says whether anything was sent.
 */
export function toClientTimeout(requestTimeoutMs: number): number {
  return Math.min(requestTimeoutMs * 2, maxTimeoutMs)
}

const defaultUpdateLimitMs = 60_000

/**
 * Returns the time limit for an update with this client. The app can pass its own client, so
 * `timeout` may be invalid.
 */
export function readUpdateLimit(client: PasswordResetClient): number {
  const timeout: unknown = client?.timeout
  return typeof timeout === 'number' && timeout > 0
    ? Math.min(timeout, maxTimeoutMs)
    : defaultUpdateLimitMs
}
