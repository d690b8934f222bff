import { createLazySignal } from './lazySignal.js'
import { ownProperties } from './ownProperties.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'

/** The end of one piece of work, by its time or by the caller's signal. */
export interface Deadline {
  /** Aborts at the end; for work that can be stopped. */
  readonly signal: AbortSignal
  /** Why the work had to end, once it had to. */
  readonly expired: () => 'timeout' | 'aborted' | undefined
  /**
   * Waits for work, which may ignore the signal, no longer than to the deadline.
   *
   * @throws {PasswordResetError} kind `timeout` or `aborted`
   */
  readonly wait: <T>(work: T | PromiseLike<T>) => Promise<T>
  /** Frees timer and listener. */
  readonly end: () => void
}

/** Starts the time of one piece of work. Whoever starts it has to end it. */
export function startDeadline(ms: number, caller?: AbortSignal): Deadline {
  const signal = createLazySignal()
  let expired: 'timeout' | 'aborted' | undefined
  let expire: (why: 'timeout' | 'aborted') => void = () => {}
  const over = new Promise<never>((_, reject) => {
    expire = (why) => {
      if (expired) return
      expired = why
      // Before the signal: whoever waits hears of the deadline, and not of what the signal stopped.
      reject(new PasswordResetError({ kind: why }))
      signal.abort()
    }
  })
  // Nobody may be waiting at that moment.
  over.catch(() => {})
  const abort = () => {
    expire('aborted')
  }
  const timer = setTimeout(expire, ms, 'timeout')
  caller?.addEventListener('abort', abort)
  if (caller?.aborted) abort()
  return {
    get signal() {
      return signal.get()
    },
    expired: () => expired,
    wait: (work) => Promise.race([over, work]),
    end() {
      clearTimeout(timer)
      caller?.removeEventListener('abort', abort)
    },
  }
}

/**
 * Does work and waits for it no longer than the time, or until the caller's signal aborts. Work of
 * several steps waits for each with `deadline.wait`, so that it ends with the deadline.
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
 * The signal of one call's options.
 *
 * @throws {PasswordResetError} kind `configuration` for what can't be listened to
 */
export function readSignal(options: unknown): AbortSignal | undefined {
  const { signal } = ownProperties(options)
  if (signal === undefined || signal === null) return undefined
  const caller = signal as AbortSignal
  if (typeof caller.addEventListener !== 'function') throw configurationError('signal')
  return caller
}
