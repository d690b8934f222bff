import { type PasswordResetErrorKind, isPasswordResetError } from '../client/PasswordResetError.js'

/** Where the shopper is with asking for a new link. Times are those of `performance.now()`. */
export type LinkRequest =
  | { readonly status: 'idle' | 'sending' | 'invalid'; readonly address?: string }
  | {
      readonly status: 'failed'
      readonly address: string
      readonly kind: PasswordResetErrorKind
      readonly at: number
      /** Milliseconds until the same address may ask again. */
      readonly wait: number
    }
  | {
      readonly status: 'sent'
      readonly address: string
      readonly at: number
      readonly wait: number
      /** How many were sent, this one included. */
      readonly number: number
    }

/**
 * After a link was sent: an impatient shopper would fill the mailbox, and only the last link works.
 */
export const resendCooldownMs = 30_000

/** A link was sent. */
export function sentTo(address: string, last: LinkRequest): LinkRequest {
  const number = last.status === 'sent' ? last.number + 1 : 1
  return { status: 'sent', address, at: performance.now(), wait: resendCooldownMs, number }
}

/** No link was sent, because of what the app's function threw. */
export function failedFor(address: string, failure: unknown): LinkRequest {
  return { status: 'failed', address, kind: kindOf(failure), at: performance.now(), wait: 0 }
}

/** No link was sent, because the address got one a moment ago. */
export function tooSoonFor(address: string, wait: number): LinkRequest {
  return { status: 'failed', address, kind: 'rate-limited', at: performance.now(), wait }
}

/** Why it failed, as far as the shopper can do something about it. */
function kindOf(failure: unknown): PasswordResetErrorKind {
  if (isPasswordResetError(failure)) return failure.kind
  return globalThis.navigator?.onLine === false ? 'offline' : 'unexpected-response'
}

/** Which addresses may not ask for a link now. */
export interface AddressLocks {
  readonly isSending: () => boolean
  /** Milliseconds until the address may ask again. */
  readonly timeLeft: (address: string) => number
  /** Locks it until it is released. */
  readonly take: (address: string) => void
  /** Lets it ask again from a time on, of `performance.now()`. */
  readonly release: (address: string, from: number) => void
}

/**
 * Locks that are synchronous, as two clicks in one tick are; and by address, so that a corrected
 * one is sent at once.
 */
export function createAddressLocks(): AddressLocks {
  const takenUntil = new Map<string, number>()
  const key = (address: string) => address.toLowerCase()
  return {
    isSending: () => [...takenUntil.values()].includes(Infinity),
    timeLeft: (address) => Math.max((takenUntil.get(key(address)) ?? 0) - performance.now(), 0),
    take(address) {
      takenUntil.set(key(address), Infinity)
    },
    release(address, from) {
      takenUntil.set(key(address), from)
    },
  }
}
