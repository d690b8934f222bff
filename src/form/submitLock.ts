import { type LazySignal, createLazySignal } from '../client/lazySignal.js'

/** One submit, from the click to its answer. */
interface Attempt {
  /** Aborts what isn't sent yet: the schema, the check, the wait for the link. */
  readonly getSignal: () => AbortSignal
  /** Another submit, or another link, has taken over. */
  readonly isStopped: () => boolean
  /** From here on it can't be stopped, and no other submit takes over. */
  readonly markSent: () => void
  /** Lets go of the lock. `false` when another attempt, or nobody, has it by now. */
  readonly end: () => boolean
}

/** The lock of one form: three clicks in one tick pass every check that is made of React state. */
export interface SubmitLock {
  /** Begins a submit, which takes over from one that isn't sent yet; not while one is sent. */
  readonly begin: () => Attempt | undefined
  /** Of the present attempt. */
  readonly getSignal: () => AbortSignal | undefined
  /** Whether an attempt was sent and isn't answered. */
  readonly isSent: () => boolean
  /** Stops the present attempt as far as it can be stopped, and lets go of the lock. */
  readonly stop: () => void
  /** The same, unless it is sent. */
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
