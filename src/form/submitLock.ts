import { type LazySignal, createLazySignal } from '../client/lazySignal.js'

/** One submit, from the click to its answer. */
interface Attempt {
  /** Aborts what isn't sent yet: the schema, the check, the wait for the link. */
  readonly getSignal: () => AbortSignal
  /** Whether another submit, or another link, has taken over. */
  readonly isStopped: () => boolean
  /** Marks the submit as sent: it can't be stopped any more, and no other submit takes over. */
  readonly markSent: () => void
  /** Releases the lock. Returns `false` when this attempt no longer has it. */
  readonly end: () => boolean
}

/** The lock of one form. Not React state, because several clicks in one tick see the same state. */
export interface SubmitLock {
  /**
   * Begins a submit and stops one that isn't sent yet. `undefined` while one is sent and not
   * answered.
   */
  readonly begin: () => Attempt | undefined
  /** The current attempt's signal. */
  readonly getSignal: () => AbortSignal | undefined
  /** Whether the current attempt was sent and isn't answered. */
  readonly isSent: () => boolean
  /** Stops the current attempt where it isn't sent yet, and releases the lock in any case. */
  readonly stop: () => void
  /** Like `stop`, but does nothing when the attempt is sent. */
  readonly stopUnsent: () => void
}

/** Makes the lock of one form. */
export function createSubmitLock(): SubmitLock {
  let present: { signal: LazySignal; isSent: boolean } | undefined

  const stop = () => {
    present?.signal.abort()
    present = undefined
  }

  return {
    begin() {
      if (present?.isSent) return undefined
      stop()
      const mine = { signal: createLazySignal(), isSent: false }
      present = mine
      return {
        getSignal: mine.signal.get,
        isStopped: mine.signal.isAborted,
        markSent() {
          mine.isSent = true
        },
        end() {
          const isMine = present === mine
          if (isMine) present = undefined
          return isMine
        },
      }
    },
    getSignal: () => present?.signal.get(),
    isSent: () => present?.isSent ?? false,
    stop,
    stopUnsent() {
      if (!present?.isSent) stop()
    },
  }
}
