import type { PasswordResetError } from '../client/PasswordResetError.js'
import { type RecordKey, readRecord, tellListeners } from '../client/resetRecord.js'

/** What one form's own submit has come to; the same object until that changes. */
export interface SubmitState {
  /** Whether it waits, for the link or the check. */
  readonly isWaiting: boolean
  /** The request that this form has sent, as the record has it while it is in flight. */
  readonly sent?: object | undefined
  /** The request that was in flight when this form was mounted. */
  readonly joined?: object | undefined
  /** Why it was not sent. */
  readonly error?: PasswordResetError | undefined
  /** How many submits were not sent. */
  readonly number: number
}

/** One submit, from the click until its answer. */
export interface Attempt {
  /** Aborts what isn't sent yet: the schema, the wait for the link, the check. */
  readonly signal: AbortSignal
  /** Shows that the submit is under way, because it has to wait. */
  readonly wait: () => void
  /** Says that it is sent: it can't be stopped, and no other submit takes over. */
  readonly send: (request: object | undefined) => void
  /** Whether no other submit and no other link has taken over. */
  readonly isCurrent: () => boolean
  /** Ends it; `false` when another submit or another link has taken over. */
  readonly end: (error?: PasswordResetError) => boolean
}

/** The submits of one form. Also what the form is known by. */
export interface Submits {
  readonly getState: () => SubmitState
  /**
   * Begins a submit and stops one that isn't sent yet. `undefined` while one is sent and not
   * answered. Not React state, because several clicks in one tick see the same state.
   */
  readonly begin: () => Attempt | undefined
  /** The signal of the submit that isn't sent yet. */
  readonly getSignal: () => AbortSignal | undefined
  /** Stops a submit that isn't sent yet. */
  readonly stop: () => void
  /** Shows another link, to which a submit that is sent doesn't belong. */
  readonly leave: (next: RecordKey) => void
}

/** Makes the `Submits` of one form. */
export function createSubmits(key: RecordKey): Submits {
  let state: SubmitState = { isWaiting: false, joined: readRecord(key).inFlight, number: 0 }
  let present: AbortController | undefined
  let isSent = false

  const change = (next: Partial<SubmitState>) => {
    state = { ...state, ...next }
    tellListeners()
  }
  const drop = () => {
    present?.abort()
    present = undefined
    isSent = false
  }
  const stop = () => {
    if (isSent) return
    drop()
    if (state.isWaiting) change({ isWaiting: false })
  }

  return {
    getState: () => state,
    begin() {
      if (isSent) return undefined
      drop()
      const mine = new AbortController()
      present = mine
      return {
        signal: mine.signal,
        wait() {
          if (!state.isWaiting) change({ isWaiting: true, error: undefined })
        },
        send(request) {
          isSent = true
          // Told with the record.
          state = { ...state, isWaiting: false, error: undefined, sent: request }
        },
        isCurrent: () => present === mine,
        end(error) {
          if (present !== mine) return false
          present = undefined
          isSent = false
          if (error) change({ isWaiting: false, error, number: state.number + 1 })
          else if (state.isWaiting || state.error) change({ isWaiting: false, error })
          return true
        },
      }
    },
    getSignal: () => (isSent ? undefined : present?.signal),
    stop,
    leave(next) {
      drop()
      // It may come back to a link whose password is still being sent.
      change({ isWaiting: false, error: undefined, sent: readRecord(next).inFlight })
    },
  }
}
