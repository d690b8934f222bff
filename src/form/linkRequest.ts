import { offlineOr } from '../client/accessToken.js'
import { type PasswordResetErrorKind, isPasswordResetError } from '../client/PasswordResetError.js'

/** The state of the request for a new link. Times are those of `performance.now()`. */
export type LinkRequest =
  | { readonly status: 'idle' | 'sending' | 'invalid'; readonly address?: string }
  | {
      /** `too-soon`: the address got a link a moment ago, so nothing was sent. */
      readonly status: 'failed' | 'too-soon'
      readonly address: string
      readonly kind: PasswordResetErrorKind
      readonly at: number
      /** Milliseconds until another try makes sense; 0 where nobody knows. */
      readonly wait: number
    }
  | {
      readonly status: 'sent'
      readonly address: string
      readonly at: number
      readonly wait: number
      /** How many links were sent in a row, this one included. */
      readonly number: number
    }

/**
 * The wait after a link was sent: an impatient shopper would fill the mailbox, and only the last
 * link works.
 */
export const resendCooldownMs = 30_000

/** The state after a link was sent. */
export function sentTo(address: string, last: LinkRequest): LinkRequest {
  const number = last.status === 'sent' ? last.number + 1 : 1
  return { status: 'sent', address, at: performance.now(), wait: resendCooldownMs, number }
}

/** The state when no link was sent, because the app's function threw. */
export function failedFor(address: string, failure: unknown): LinkRequest {
  const kind = kindOf(failure)
  const isLimited = isPasswordResetError(failure) && kind === 'rate-limited'
  const wait = (isLimited && failure.retryAfter) || 0
  return { status: 'failed', address, kind, at: performance.now(), wait }
}

/** The state when no link was sent, because the address got one a moment ago. */
export function tooSoonFor(address: string, wait: number): LinkRequest {
  return { status: 'too-soon', address, kind: 'rate-limited', at: performance.now(), wait }
}

/** The kind of failure, which decides what the shopper reads. */
function kindOf(failure: unknown): PasswordResetErrorKind {
  return isPasswordResetError(failure) ? failure.kind : offlineOr('unexpected-response')
}

/**
 * Prevents a second request for the same address. Synchronous, because two clicks in one tick see
 * the same React state.
 */
export interface RequestLock {
  /** Milliseconds until the address may ask again; `Infinity` while its request is in flight. */
  readonly timeLeft: (address: string) => number
  /** Begins a request and gives up the one before. */
  readonly begin: (address: string) => LinkRequestAttempt
  /** Stops waiting for the request: its result is ignored. The address stays locked. */
  readonly giveUp: () => void
}

interface LinkRequestAttempt {
  /** Aborts when the request is given up. */
  readonly signal: AbortSignal
  /** Ends the request; the address may ask again from this time of `performance.now()`. */
  readonly end: (from: number) => void
}

/**
 * Makes the lock of one form. Each address has a lock of its own, so that a corrected one is sent
 * at once.
 */
export function createRequestLock(): RequestLock {
  const takenUntil = new Map<string, number>()
  let giveUp = () => {}
  return {
    timeLeft: (address) => {
      const until = takenUntil.get(address.toLowerCase()) ?? 0
      return Math.max(until - performance.now(), 0)
    },
    begin(address) {
      giveUp()
      const controller = new AbortController()
      const since = performance.now()
      const end = (from: number) => void takenUntil.set(address.toLowerCase(), from)
      end(Infinity)
      giveUp = () => {
        // The link may still have been sent.
        if (takenUntil.get(address.toLowerCase()) === Infinity) end(since + resendCooldownMs)
        controller.abort()
      }
      return { signal: controller.signal, end }
    },
    giveUp: () => {
      giveUp()
    },
  }
}
