import type { CustomerPasswordReset } from './PasswordResetClient.js'
import type { PasswordResetError, PasswordResetErrorKind } from './PasswordResetError.js'

/** The result of an update: the resource or the error. */
export type UpdateAnswer =
  | { readonly passwordReset: CustomerPasswordReset }
  | { readonly error: PasswordResetError }

/**
 * Whether a reset's password was changed, judged by all answers together. It changes only in this
 * order: not applied, unknown, applied.
 */
export type Knowledge =
  | { readonly outcome: 'not-applied' }
  /**
   * An answer was lost, and `error` is the last such error. Or the link was refused, which proves
   * nothing: browsers resend requests on their own, so the refusal may answer the second request.
   */
  | { readonly outcome: 'unknown'; readonly error: PasswordResetError }
  | { readonly outcome: 'applied'; readonly passwordReset: CustomerPasswordReset }

/** The last answer to a form's submit. The object stays the same until there is a new answer. */
export type SubmitAnswer = UpdateAnswer & {
  /** A fingerprint of the sent token. A different token of the same reset may still be accepted. */
  readonly mark: string
  /** When the answer came, on the clock of `performance.now()`. */
  readonly at: number
  /** The form that submitted. */
  readonly form: object
  /**
   * The forms that contained only the sent password when the answer came. `undefined` if no form
   * contained other text. A form that mounts later isn't in the list, because it may replace the
   * edited form.
   */
  readonly unedited?: readonly object[] | undefined
}

/** The state of a reset request. Times are on the clock of `performance.now()`. */
export type ResetRequest =
  | { readonly status: 'idle' | 'invalid' | 'sending'; readonly address?: string }
  | {
      /** `too-soon`: the address was sent a link a moment ago, so nothing was sent this time. */
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
  /** When each address may ask again. */
  readonly waits: Readonly<Record<string, number>>
}

/**
 * The key of a record: a reset's id, or `undefined` for all forms without a link. Each form whose
 * link isn't known yet has its own key. All `<ForgotPasswordForm>`s share one key.
 */
export type RecordKey = string | object | undefined

/** The key of the record of `<ForgotPasswordForm>`. */
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
 * Stored for the life of the document, because clients, components and renders come and go. Only a
 * shopper's actions write to the records, so a server never stores one.
 */
const records = new Map<RecordKey, ResetRecord>()
const listeners = new Set<() => void>()

/** Returns the same object until something changes, as `useSyncExternalStore` requires. */
export function readRecord(key: RecordKey): ResetRecord {
  return records.get(key) ?? newRecord
}

/** Changes a record without telling the listeners. Call `tellListeners` afterwards. */
export function setRecord(key: RecordKey, change: Partial<ResetRecord>): void {
  const record = { ...readRecord(key), ...change }
  // Moves the record to the end, so that the record that is unchanged for longest is removed first.
  records.delete(key)
  records.set(key, record)
  if (records.size <= maxRecords) return
  const oldest = [...records].find(([, { inFlight }]) => !inFlight)
  if (oldest) records.delete(oldest[0])
}

/** Changes a record. */
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
 * Returns the knowledge after one more answer. A refusal never replaces a lost answer or a success,
 * because it may answer a request that the browser resent.
 */
export function learn(known: Knowledge, answer: UpdateAnswer): Knowledge {
  if (known.outcome === 'applied') return known
  if ('passwordReset' in answer) return { outcome: 'applied', ...answer }
  const { outcome } = answer.error
  if (outcome === 'unknown' || (outcome !== 'not-applied' && !wasLost(known)))
    return { outcome: 'unknown', ...answer }
  return known
}

/** Whether an answer was lost. A refusal after a lost answer may mean that the link was used. */
export function wasLost(known: Knowledge): boolean {
  return known.outcome === 'unknown' && known.error.outcome === 'unknown'
}
