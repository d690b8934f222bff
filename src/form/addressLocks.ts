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
 * Locks that are synchronous, as two clicks in one tick are; and by address, so that a corrected one
 * is sent at once.
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
