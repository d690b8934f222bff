import { withDeadline } from '../client/deadline.js'

/** Remembers what was delivered, because webhooks are sent again after a failure. */
export interface Delivered {
  has(key: string): boolean | Promise<boolean>
  add(key: string): void | Promise<void>
}

/** Commerce Layer waits five seconds for the answer. */
const maxCallbackMs = 4000

/**
 * Makes the function that runs a callback, unless it was delivered before. A key is added only
 * after a success: what failed is to be sent again. While a slow one is under way, a repeated
 * webhook waits for the same one. Rejects when it fails, or doesn't end in time.
 */
export function createDelivery(delivered: Delivered | undefined) {
  const underWay = new Map<string, Promise<void>>()

  const deliver = async (key: string, callback: () => Promise<void>) => {
    if (await delivered?.has(key)) return
    await callback()
    try {
      await delivered?.add(key)
    } catch {
      // The mail has left: a store that fails must not cause a second one.
    }
  }

  return (key: string, callback: () => Promise<void>): Promise<void> => {
    const forget = () => void underWay.delete(key)
    const running = underWay.get(key) ?? deliver(key, callback)
    if (!underWay.has(key)) {
      underWay.set(key, running)
      running.then(forget, forget)
    }
    return withDeadline(maxCallbackMs, () => running)
  }
}
