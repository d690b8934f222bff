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

/** What keeps links from being asked for twice. Synchronous, as two clicks in one tick are. */
export interface RequestLock {
  /** Milliseconds until the address may ask again; `Infinity` while it is asking. */
  readonly timeLeft: (address: string) => number
  /** Begins a request, which takes the place of one that nobody waits for any more. */
  readonly begin: (address: string) => LinkRequestAttempt
  /** Nobody waits any more: what comes of the request is dropped. The address stays locked. */
  readonly giveUp: () => void
}

interface LinkRequestAttempt {
  /** Aborts when it is given up. */
  readonly signal: AbortSignal
  /** Lets the address ask again from a time on, of `performance.now()`. */
  readonly end: (from: number) => void
}

/** Makes the lock of one form. It is by address, so that a corrected one is sent at once. */
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
        // The link may have been sent all the same.
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
