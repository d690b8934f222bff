import type { CustomerPasswordReset } from './PasswordResetClient.js'
import type { PasswordResetError, PasswordResetErrorKind } from './PasswordResetError.js'

/** The result of an update: the resource or the error. */
export type UpdateAnswer =
  | { readonly passwordReset: CustomerPasswordReset }
  | { readonly error: PasswordResetError }

/**
 * Whether a reset's password was changed, judged by all answers together. The outcome changes only
 * in this order: not applied, unknown, applied.
 */
export type Knowledge =
  | { readonly outcome: 'not-applied' }
  /**
   * Either an answer was lost or the link was refused; `error` says which. A refusal proves
   * nothing: browsers resend requests on their own, so the refusal may answer the second request.
   */
  | { readonly outcome: 'unknown'; readonly error: PasswordResetError }
  | { readonly outcome: 'applied'; readonly passwordReset: CustomerPasswordReset }

/** The last answer to a form's submit. The object stays the same until there is a new answer. */
export type SubmitAnswer = UpdateAnswer & {
  /** A fingerprint of the sent token. A different token of the same reset may still be accepted. */
  readonly mark: string
  /** The time at which the answer arrived, as a `performance.now()` timestamp. */
  readonly at: number
  /** The form that submitted. */
  readonly form: object
  /**
   * The forms that contained only the sent password when the answer arrived. `undefined` if no form
   * contained other text. A form that mounts later isn't in the list, because it may replace the
   * edited form.
   */
  readonly unedited?: readonly object[] | undefined
}

/** The state of a reset request. Times are `performance.now()` timestamps. */
export type ResetRequest =
  | { readonly status: 'idle' | 'invalid' | 'sending'; readonly address?: string }
  | {
      /** `too-soon`: a link was sent to the address a moment ago, so no link was sent this time. */
      readonly status: 'failed' | 'too-soon'
      readonly address: string
      readonly kind: PasswordResetErrorKind
      /** Whether the shop's backend takes the shopper for a robot. */
      readonly isNotConfirmed?: boolean
      readonly at: number
      /** Milliseconds until another try makes sense; 0 when this time isn't known. */
      readonly wait: number
      /** How many tries failed in a row, including this one. */
      readonly number: number
    }
  | {
      readonly status: 'sent'
      readonly address: string
      readonly at: number
      readonly wait: number
      /** How many links were sent in a row, including this one. */
      readonly number: number
    }

/** Everything that this document knows about one reset. */
export interface ResetRecord {
  /** Identifies the request that is in flight. There is at most one per reset. */
  readonly inFlight?: object | undefined
  /** Whether the last request contained a password. */
  readonly hasPassword?: boolean
  readonly known: Knowledge
  readonly answer?: SubmitAnswer | undefined
  /** The number of answers so far. */
  readonly number: number
  readonly signIn: 'none' | 'pending' | 'done' | 'failed'
  /** Whether the shopper has left the password form for the form that requests a link. */
  readonly isRequestFormOpen?: boolean
  /** The fingerprint of the link that the requested link is to replace. */
  readonly requestMark?: string | undefined
  /** `undefined` until the shopper asks for a link. */
  readonly resetRequest?: ResetRequest | undefined
  /** For each address, the time from which another link can be requested. */
  readonly waits: Readonly<Record<string, number>>
}

/**
 * A record's key: a reset's id, or `undefined` for all forms without a link. Each form whose link
 * isn't known yet has its own key. All `<ForgotPasswordForm>`s share one key.
 */
export type RecordKey = string | object | undefined

/** The key of the record that all `<ForgotPasswordForm>`s share. */
export const forgotPassword = {}

/** The record of a reset to which nothing has happened. */
export const newRecord: ResetRecord = {
  known: { outcome: 'not-applied' },
  number: 0,
  signIn: 'none',
  waits: {},
}

const maxRecords = 100

/**
 * The records last as long as the document, because clients, components and renders come and go.
 * Only a shopper's actions write records, so a server never stores one.
 */
const records = new Map<RecordKey, ResetRecord>()
const listeners = new Set<() => void>()

/**
 * Returns the key's record. This is the same object until the record changes, as
 * `useSyncExternalStore` requires.
 */
export function readRecord(key: RecordKey): ResetRecord {
  return records.get(key) ?? newRecord
}

/** Changes a record without telling the listeners. Call `tellListeners` afterwards. */
export function setRecord(key: RecordKey, change: Partial<ResetRecord>): void {
  const record = { ...readRecord(key), ...change }
  // Moves the record to the end, so the record that has been unchanged for the longest time is
  // removed first.
  records.delete(key)
  records.set(key, record)
  if (records.size <= maxRecords) return
  const oldest = [...records].find(([, { inFlight }]) => !inFlight)
  if (oldest) records.delete(oldest[0])
}

/** Changes a record and tells the listeners. */
export function changeRecord(key: RecordKey, change: Partial<ResetRecord>): void {
  setRecord(key, change)
  tellListeners()
}

/** Forgets all records. */
export function forgetRecords(): void {
  records.clear()
  tellListeners()
}

/** Calls the listener when a record changes. Returns the function to unsubscribe. */
export function subscribeToRecords(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Tells all listeners that something has changed. */
export function tellListeners(): void {
  for (const listener of listeners) listener()
}

/**
 * Adds an answer to the knowledge about a reset. A refusal never replaces a lost answer or a
 * success, because the refusal may answer a request that the browser has resent.
 */
export function learn(known: Knowledge, answer: UpdateAnswer): Knowledge {
  if (known.outcome === 'applied') return known
  if ('passwordReset' in answer) return { outcome: 'applied', ...answer }
  const { outcome } = answer.error
  if (outcome === 'unknown' || (outcome !== 'not-applied' && !wasLost(known)))
    return { outcome: 'unknown', ...answer }
  return known
}

/**
 * Whether an answer was lost. After a lost answer, a refusal may mean that the earlier request used
 * the link.
 */
export function wasLost(known: Knowledge): boolean {
  return known.outcome === 'unknown' && known.error.outcome === 'unknown'
}
