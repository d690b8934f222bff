import type { PasswordResetError } from '../client/PasswordResetError.js'
import { tellListeners } from '../client/ResetRecord.js'

/** The state of one form's own submit. It stays the same object until something changes. */
export interface SubmitState {
  /** Whether it waits, for the link or the check. */
  readonly isWaiting: boolean
  /** The request that this form has sent, as the record has it while it is in flight. */
  readonly sent?: object | undefined
  /** Why it was not sent. */
  readonly error?: PasswordResetError | undefined
  /** How many submits were not sent. */
  readonly number: number
}

/**
 * The submits of one form. This object also identifies the form, as its signal identifies a submit.
 * The signal aborts whatever comes before sending: the schema, the wait for the link, the check.
 */
export interface Submits {
  readonly getState: () => SubmitState
  /**
   * Begins a submit and stops one that isn't sent yet. `undefined` while one is sent and not
   * answered. Not React state, because several clicks in one tick see the same state.
   */
  readonly begin: () => AbortSignal | undefined
  /** The signal of the present submit. */
  readonly getSignal: () => AbortSignal | undefined
  /** Shows that a submit is under way, because it has to wait. */
  readonly wait: () => void
  /** Marks the submit as sent. It can't be stopped any more, and no other submit takes over. */
  readonly send: (request: object | undefined) => void
  /** Ends a submit. Returns `false` when another submit or another link has taken over. */
  readonly end: (signal: AbortSignal, error?: PasswordResetError) => boolean
  /** Stops a submit that isn't sent yet. */
  readonly stop: () => void
  /** Shows another link, to which a submit that is sent doesn't belong. */
  readonly leave: () => void
}

/** Makes the `Submits` of one form. */
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
      // The listeners are told when the record changes.
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
