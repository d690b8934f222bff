import type { LinkLimit } from './createAdmission.js'
import { type Tell, requireMs, requireOption, requireText } from './requireOption.js'
import { wait } from './shareAccessToken.js'
import { type SharedStore, openStore, toHashedKey } from './SharedStore.js'

/**
 * One request a minute and five in six hours. A link works for six hours, so an address that has
 * used its five requests has a link that works.
 */
const defaultLimit: LinkLimit = { everyMs: 60_000, max: 5, windowMs: 6 * 60 * 60 * 1000 }

/**
 * Permission to handle one request for an address. Call `keep` or `giveBack` to report what
 * happened to the request.
 */
export interface Turn {
  /** Uses up the turn. Call it when the request is in a queue, or when its work has started. */
  readonly keep: () => Promise<void>
  /**
   * Frees the turn. Call it only after a technical failure: if an address without an account got
   * its turn back, the next response would reveal that it has no account.
   */
  readonly giveBack: () => Promise<void>
}

/**
 * Takes an address's next turn. Returns `too-soon` when the address has reached its limit. Returns
 * `undefined` when another request for the address has held the turn for five seconds, and it is
 * still unclear whether that request will send a link.
 */
export type TakeTurn = (email: string) => Promise<Turn | 'too-soon' | undefined>

/** The value of a turn's key in the store once the turn is used up. */
const kept = 'kept'
/**
 * How long a turn is claimed at first: longer than it takes to queue a request. If the process dies
 * before it calls `keep`, the turn becomes free again after this time.
 */
const takenMs = 15_000
/** How long a request waits for an earlier request for the same address to be queued or to fail. */
const maxUnclearMs = 5000
const pollMs = 100

/**
 * Makes the function that limits the requests for each address. Each turn is a numbered key in the
 * store. A request claims the key with one command, so no counter has to be read and written. At
 * first the request claims its turn for a short time only. Once the request is queued, it keeps the
 * turn for the whole window. From then on, a request that comes too soon gets the 202 that says
 * that a link is on its way.
 *
 * @throws {TypeError} naming the invalid option
 */
export function createTurns(
  options: {
    readonly organization: string
    readonly store?: SharedStore | undefined
    readonly limit?: LinkLimit | undefined
  },
  tell: Tell,
): TakeTurn {
  const { limit = defaultLimit, organization } = options
  requireText(organization, 'organization')
  requireOption(typeof limit === 'object' && limit !== null, 'limit', 'an object')
  const { everyMs, max, windowMs } = limit
  requireMs(everyMs, 'limit.everyMs')
  requireMs(windowMs, 'limit.windowMs')
  requireOption(Number.isInteger(max) && max > 0, 'limit.max', 'an integer above 0')
  const store = openStore(options.store, tell)
  const slots = Array.from({ length: max }, (_, index) => String(index + 1))

  const take = async (key: string): Promise<Turn | undefined> => {
    const taken: { readonly key: string; readonly ttlMs: number; endsAt: number }[] = []
    const claim = async (name: string, ttlMs: number) => {
      const claimMs = Math.min(ttlMs, takenMs)
      const endsAt = Date.now() + claimMs
      const isClaimed = await store.claim(`${key}:${name}`, claimMs)
      if (isClaimed) taken.push({ key: `${key}:${name}`, ttlMs, endsAt })
      return isClaimed
    }
    const keepAll = async () => {
      for (const each of taken) {
        each.endsAt = Date.now() + each.ttlMs
        await store.set(each.key, kept, each.ttlMs)
      }
    }
    let keeping: Promise<void> | undefined
    const giveBack = async () => {
      await keeping
      // A key that has expired may belong to another request by now.
      const own = taken.filter(({ endsAt }) => Date.now() < endsAt)
      for (const each of own) await store.release(each.key)
    }
    if (!(await claim('last', everyMs))) return undefined
    for (const slot of slots)
      if (await claim(slot, windowMs)) return { keep: () => (keeping ??= keepAll()), giveBack }
    await giveBack()
    return undefined
  }
  const isUsedUp = async (key: string) => {
    const isKept = async (name: string) => (await store.get(`${key}:${name}`)) === kept
    if (await isKept('last')) return true
    for (const slot of slots) if (!(await isKept(slot))) return false
    return true
  }

  return async (email) => {
    const key = await toHashedKey('turn', organization, toSpelling(email))
    const endsAt = Date.now() + maxUnclearMs
    do {
      const turn = await take(key)
      if (turn) return turn
      if (await isUsedUp(key)) return 'too-soon'
      await wait(pollMs)
    } while (Date.now() < endsAt)
    return undefined
  }
}

/**
 * Returns the same text for all spellings of an address that a mail server or a database may treat
 * as equal.
 */
function toSpelling(email: string): string {
  // Converts to upper case first, because lower case alone doesn't turn `ı` into `i`, or `ſ` into
  // `s`.
  return email.normalize('NFKC').toUpperCase().toLowerCase()
}
