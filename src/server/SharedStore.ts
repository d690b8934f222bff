import { isPasswordResetError } from '../client/PasswordResetError.js'
import { withDeadline } from '../client/withDeadline.js'
import { type ServerEvent, type Tell, requireFunction, requireOption } from './requireOption.js'

/**
 * What all instances share: who may ask again, what was delivered, the access token. Each call is
 * one command of Redis. Keys hold hashes of addresses and no address; an integration's access token
 * is sealed. A call that throws or takes more than a second is answered from this process's memory,
 * with an event (`failed`, step `store`): a second mail is better than none. After a call that took
 * too long the next ones wait a tenth of a second, until one is answered.
 */
export interface SharedStore {
  /**
   * `SET key 1 NX PX ttlMs`. Atomic: `true` for the one caller that set the key; the others get
   * `false` until it ends or is released.
   */
  claim(key: string, ttlMs: number): boolean | Promise<boolean>
  /** `DEL key`. Called by the one that claimed, and only before its own time has passed. */
  release(key: string): void | Promise<void>
  /** `GET key`; `undefined` when there is none. */
  get(key: string): string | undefined | Promise<string | undefined>
  /** `SET key value PX ttlMs`. */
  set(key: string, value: string, ttlMs: number): void | Promise<void>
}

/** A key for values that must not be readable in the store. */
export async function toHashedKey(prefix: string, ...values: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(values.join('\n'))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `${prefix}:${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/**
 * Makes a store for one process: bounded, the oldest entries go first.
 *
 * @param options `maxEntries` is 50 000 by default, which is about 15 MB.
 */
export function createMemoryStore(options: { maxEntries?: number | undefined } = {}): SharedStore {
  const { maxEntries = 50_000 } = options
  requireOption(Number.isInteger(maxEntries) && maxEntries > 0, 'maxEntries', 'an integer above 0')
  const entries = new Map<string, { readonly value: string; readonly endsAt: number }>()

  const get = (key: string) => {
    const entry = entries.get(key)
    return entry && entry.endsAt > Date.now() ? entry.value : undefined
  }
  const set = (key: string, value: string, ttlMs: number) => {
    entries.delete(key)
    entries.set(key, { value, endsAt: Date.now() + ttlMs })
    for (const [oldest, { endsAt }] of entries) {
      if (endsAt > Date.now() && entries.size <= maxEntries) break
      entries.delete(oldest)
    }
  }
  return {
    get,
    set,
    claim(key, ttlMs) {
      if (get(key) !== undefined) return false
      set(key, '1', ttlMs)
      return true
    },
    release: (key) => void entries.delete(key),
  }
}

const maxCallMs = 1000
/** A webhook makes four calls in four seconds, so it can't wait a second for each of them. */
const maxCallMsAfterLate = 100

/**
 * Reads the option `store`, and guards each call of it. The process also keeps in memory what it
 * writes, so it has that part while the store is down.
 *
 * @throws {TypeError} when it is no store
 */
export function openStore(store: SharedStore | undefined, tell: Tell): SharedStore {
  const own = createMemoryStore()
  if (store === undefined) return own
  for (const name of ['claim', 'release', 'get', 'set'] as const)
    requireFunction((store as Partial<SharedStore> | null)?.[name], `store.${name}`)

  let callMs = maxCallMs
  const ask = async <T>(call: () => T | Promise<T>, instead: () => T | Promise<T>): Promise<T> => {
    try {
      const answer = await withDeadline(callMs, call)
      callMs = maxCallMs
      return answer
    } catch (error) {
      const isLate = isPasswordResetError(error) && error.kind === 'timeout'
      if (isLate) callMs = maxCallMsAfterLate
      tell({ name: 'failed', step: 'store' })
      return instead()
    }
  }
  return {
    // Redis clients give `null` for a key that isn't there.
    get: (key) =>
      ask(
        async () => (await store.get(key)) ?? undefined,
        () => own.get(key),
      ),
    async set(key, value, ttlMs) {
      await own.set(key, value, ttlMs)
      await ask(
        () => store.set(key, value, ttlMs),
        () => {},
      )
    },
    claim: (key, ttlMs) =>
      ask(
        async () => {
          // Redis clients give `OK` or `null`.
          const answer: unknown = await store.claim(key, ttlMs)
          if (answer) await own.set(key, '1', ttlMs)
          return Boolean(answer)
        },
        () => own.claim(key, ttlMs),
      ),
    async release(key) {
      await own.release(key)
      await ask(
        () => store.release(key),
        () => {},
      )
    },
  }
}

interface OnceOptions {
  /** How long the whole attempt may take. */
  readonly maxMs: number
  /** How long a success is remembered. */
  readonly keepMs: number
}

/**
 * Runs work that must not be done twice, unless it was done before or another instance is at it.
 * Returns the work's event: after `failed` it may be tried again. The lock lives twice as long as
 * the attempt may take. It is only released before it has expired, because after that another
 * instance may hold it. Work that is too late goes on, and counts as done if it succeeds after all.
 */
export async function runOnce(
  store: SharedStore,
  key: string,
  { maxMs, keepMs }: OnceOptions,
  work: () => Promise<ServerEvent>,
): Promise<ServerEvent | 'done-before' | 'late'> {
  const [done, lock, lockMs] = [`done:${key}`, `lock:${key}`, maxMs * 2]
  const isDone = async () => (await store.get(done)) !== undefined

  const attempt = async (): Promise<ServerEvent | 'done-before'> => {
    if (await isDone()) return 'done-before'
    const claimedAt = Date.now()
    if (!(await store.claim(lock, lockMs)))
      return (await isDone()) ? 'done-before' : { name: 'waiting' }
    try {
      // Another instance may have finished between the two calls.
      if (await isDone()) return 'done-before'
      const event = await work().catch((): ServerEvent => ({ name: 'failed' }))
      if (event.name !== 'failed') await store.set(done, '1', keepMs)
      return event
    } finally {
      if (Date.now() < claimedAt + lockMs) await store.release(lock)
    }
  }

  return withDeadline(maxMs, attempt).catch(() => 'late' as const)
}
