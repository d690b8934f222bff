import type { PasswordResetError } from '../client/PasswordResetError.js'
import { tellListeners } from '../client/ResetRecord.js'

/** The state of one form's submit. `getState` returns the same object until something changes. */
export interface SubmitState {
  /** Whether the submit waits for the link or the password check. */
  readonly isWaiting: boolean
  /** The last request of this form. It is the record's `inFlight` until the answer comes. */
  readonly sent?: object | undefined
  /** Why the last submit was not sent. */
  readonly error?: PasswordResetError | undefined
  /** How many submits failed before they were sent. */
  readonly number: number
}

/**
 * The submits of one form. This object also identifies the form. Each submit is identified by its
 * `AbortSignal`, which aborts the steps before sending.
 */
export interface Submits {
  readonly getState: () => SubmitState
  /**
   * Begins a submit and stops an earlier unsent submit. Returns `undefined` while a sent submit has
   * no answer. React state can't decide this, because two clicks in one tick see the same state.
   */
  readonly begin: () => AbortSignal | undefined
  readonly getSignal: () => AbortSignal | undefined
  /** Shows that a submit is under way. Call it when the submit has to wait. */
  readonly wait: () => void
  /** Marks the submit as sent. After that it can't be stopped, and no other submit can begin. */
  readonly send: (request: object | undefined) => void
  /** Ends a submit. Returns `false` when another submit or another link has replaced it. */
  readonly end: (signal: AbortSignal, error?: PasswordResetError) => boolean
  /** Stops a submit that isn't sent yet. */
  readonly stop: () => void
  /** Drops the submit, even a sent one, because the form now has a different link. */
  readonly leave: () => void
}

export function createSubmits(): Submits {
  let state: SubmitState = { isWaiting: false, number: 0 }
  let present: AbortController | undefined
  let isSent = false

  const change = (next: Partial<SubmitState>) => {
    state = { ...state, isWaiting: false, error: undefined, ...next }
    tellListeners()
  }
  const drop = () => {
    present?.abort()
    present = undefined
    isSent = false
  }

  return {
    getState: () => state,
    begin() {
      if (isSent) return undefined
      drop()
      present = new AbortController()
      return present.signal
    },
    getSignal: () => present?.signal,
    wait() {
      if (!state.isWaiting) change({ isWaiting: true })
    },
    send(sent) {
      isSent = true
      // No `tellListeners` here, because the listeners are notified when the record changes.
      state = { ...state, isWaiting: false, error: undefined, sent }
    },
    end(signal, error) {
      if (present?.signal !== signal) return false
      present = undefined
      isSent = false
      if (error) change({ error, number: state.number + 1 })
      else if (state.isWaiting || state.error) change({})
      return true
    },
    stop() {
      if (isSent) return
      drop()
      if (state.isWaiting) change({})
    },
    leave() {
      drop()
      change({})
    },
  }
}
