import { withDeadline } from '../client/deadline.js'

/** Remembers what was delivered, because webhooks are sent again after a failure. */
export interface Delivered {
  has(key: string): boolean | Promise<boolean>
  add(key: string): void | Promise<void>
}

/** Commerce Layer waits five seconds for the answer. */
const maxCallbackMs = 4000

/** A callback or a store that never ends would keep its key for ever. */
const maxAttemptMs = 60_000

interface Attempt {
  readonly since: number
  isSent: boolean
  done: Promise<void>
}

/**
 * Makes the function that runs a callback, unless it was delivered before. A key is added only
 * after a success: what failed is to be sent again. While a slow one is under way, a repeated
 * webhook waits for the same one, for a minute at most. Rejects when it fails, or doesn't end in
 * time.
 */
export function createDelivery(delivered: Delivered | undefined) {
  const underWay = new Map<string, Attempt>()

  const deliver = async (attempt: Attempt, key: string, callback: () => Promise<void>) => {
    const isCurrent = () => underWay.get(key) === attempt
    try {
      // After a store that took more than a minute, another attempt may have done it.
      if ((await delivered?.has(key)) || !isCurrent()) return
      await callback()
      attempt.isSent = true
      await delivered?.add(key)
    } catch (error) {
      // The mail has left: a store that fails must not cause a second one.
      if (!attempt.isSent) throw error
    } finally {
      if (isCurrent()) underWay.delete(key)
    }
  }

  return async (key: string, callback: () => Promise<void>): Promise<void> => {
    let attempt = underWay.get(key)
    if (!attempt || Date.now() - attempt.since > maxAttemptMs) {
      attempt = { since: Date.now(), isSent: false, done: Promise.resolve() }
      underWay.set(key, attempt)
      attempt.done = deliver(attempt, key, callback)
    }
    const { done } = attempt
    try {
      await withDeadline(maxCallbackMs, () => done)
    } catch (error) {
      // Nor must a store that hangs.
      if (!attempt.isSent) throw error
    }
  }
}
