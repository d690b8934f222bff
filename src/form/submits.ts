import type { PasswordResetError } from '../client/PasswordResetError.js'
import {
  type RecordKey,
  type ResetRecord,
  newRecord,
  readRecord,
  tellListeners,
} from '../client/resetRecord.js'

/** What a form shows of its reset and of its own submit; the same object until one changes. */
export interface FormSnapshot {
  readonly record: ResetRecord
  /** Whether a submit is under way, from the wait for the link to the answer. */
  readonly isSubmitting: boolean
  /** Whether what is in the inputs was sent and isn't answered. */
  readonly isSent: boolean
  /** Why the last submit was not sent. */
  readonly error: PasswordResetError | undefined
  /** How many submits were not sent. */
  readonly number: number
}

/** The snapshot on the server, and while hydrating. */
export const firstSnapshot: FormSnapshot = {
  record: newRecord,
  isSubmitting: false,
  isSent: false,
  error: undefined,
  number: 0,
}

/** One submit, from the click until its answer. */
export interface Attempt {
  /** Aborts what isn't sent yet: the schema, the wait for the link, the check. */
  readonly signal: AbortSignal
  /** Shows that the submit is under way, because it has to wait. */
  readonly wait: () => void
  /** Says that the submit is sent: it can't be stopped, and no other submit takes over. */
  readonly send: () => void
  /** Ends it without a request; `false` when another submit or another link has taken over. */
  readonly end: (error?: PasswordResetError) => boolean
  /** Ends it with an answer, which the record shows. Returns `false` like `end`. */
  readonly answered: () => boolean
  /** Whether no other submit and no other link has taken over. */
  readonly isCurrent: () => boolean
}

/** The submits of one form. Also what the form is known by. */
export interface Submits {
  readonly getSnapshot: (key: RecordKey) => FormSnapshot
  /**
   * Begins a submit and stops one that isn't sent yet. `undefined` while one is sent and not
   * answered. Not React state, because several clicks in one tick see the same state.
   */
  readonly begin: () => Attempt | undefined
  /** The signal of the attempt that isn't sent yet. */
  readonly getSignal: () => AbortSignal | undefined
  /** Stops a submit that isn't sent yet. */
  readonly stop: () => void
  /** Shows another link, to which a submit that is sent doesn't belong. */
  readonly leave: (next: RecordKey) => void
}

/**
 * `waiting` for the link or the check; `sent` by this form; `joined` when the form was mounted while
 * the request of another was in flight.
 */
type Step = 'idle' | 'waiting' | 'sent' | 'joined'

/** Makes the `Submits` of one form. */
export function createSubmits(key: RecordKey): Submits {
  const firstStep = (of: RecordKey): Step => (readRecord(of).inFlight ? 'joined' : 'idle')
  let step = firstStep(key)
  let error: PasswordResetError | undefined
  let number = 0
  let present: AbortController | undefined
  let snapshot = firstSnapshot

  const setStep = (next: Step) => {
    step = next
    tellListeners()
  }
  const stop = () => {
    present?.abort()
    if (step === 'waiting') setStep('idle')
  }

  return {
    getSnapshot(of) {
      const record = readRecord(of)
      const isInFlight = record.inFlight !== undefined
      const isSent = isInFlight && step === 'sent'
      const isSubmitting = step === 'waiting' || isSent || (isInFlight && step === 'joined')
      const isSame =
        snapshot.record === record &&
        snapshot.isSubmitting === isSubmitting &&
        snapshot.isSent === isSent &&
        snapshot.number === number &&
        snapshot.error === error
      if (!isSame) snapshot = { record, isSubmitting, isSent, error, number }
      return snapshot
    },
    begin() {
      if (step === 'sent') return undefined
      present?.abort()
      const mine = new AbortController()
      present = mine
      error = undefined
      const finish = () => {
        if (present !== mine) return false
        present = undefined
        return true
      }
      return {
        signal: mine.signal,
        wait() {
          setStep('waiting')
        },
        send() {
          step = 'sent'
        },
        end(reason) {
          if (!finish()) return false
          if (reason) number++
          error = reason
          setStep('idle')
          return true
        },
        isCurrent: () => present === mine,
        answered() {
          const isMine = finish()
          if (isMine) step = 'idle'
          return isMine
        },
      }
    },
    getSignal: () => (step === 'sent' ? undefined : present?.signal),
    stop,
    leave(next) {
      stop()
      present = undefined
      error = undefined
      setStep(firstStep(next))
    },
  }
}
