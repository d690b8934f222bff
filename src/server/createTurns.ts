import type { LinkLimit } from './createAdmission.js'
import { type Tell, requireMs, requireOption, requireText } from './requireOption.js'
import { wait } from './shareAccessToken.js'
import { type SharedStore, openStore, toHashedKey } from './SharedStore.js'

/** A link works for six hours, so an address that has used up its five turns has one that works. */
const defaultLimit: LinkLimit = { everyMs: 60_000, max: 5, windowMs: 6 * 60 * 60 * 1000 }

/** An address's turn. Its holder says what became of the request. */
export interface Turn {
  /** Uses the turn up, because the request is in a queue, or under way. */
  readonly keep: () => Promise<void>
  /** Only after a technical failure, because the second answer would reveal who has an account. */
  readonly giveBack: () => Promise<void>
}

/**
 * Takes an address's next turn. `undefined` when another request holds the turn, and it stays
 * unclear whether that one sends a link.
 */
export type TakeTurn = (email: string) => Promise<Turn | 'too-soon' | undefined>

/** What a key holds once its turn is used. */
const kept = 'kept'
/** Longer than it takes to queue a request. A process that dies before that uses up no turn. */
const takenMs = 15_000
/** How long a request waits to see what becomes of another one. */
const maxUnclearMs = 5000
const pollMs = 100

/**
 * Makes the limit for each address. A turn is a numbered slot that is claimed, so that no counter
 * has to be read and written. It is claimed for a short time, and kept for the whole window once
 * the request is safe, because the 202 of a request that comes too soon says that a link is on its
 * way.
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

/** The same for all spellings that a mailbox or a database may take for one another. */
function toSpelling(email: string): string {
  // Upper case first: `ı` and `ſ` don't become `i` and `s` in lower case.
  return email.normalize('NFKC').toUpperCase().toLowerCase()
}
