import { isPasswordResetError } from '../client/PasswordResetError.js'
import { withDeadline } from '../client/withDeadline.js'
import { type ServerEvent, type Tell, requireFunction, requireOption } from './requireOption.js'

/**
 * The store that all instances share. It remembers which addresses have asked recently, which
 * emails were sent, and the access token. Each method is one Redis command. Keys contain hashes of
 * addresses, never an address. The access token of an integration is encrypted. If a method throws
 * or takes more than a second, the process's own memory takes over for this call, because two
 * emails are better than none. `onEvent` then gets `failed` with the step `store`. After a method
 * has taken too long, later calls wait only a tenth of a second, until one of them succeeds.
 */
export interface SharedStore {
  /**
   * `SET key 1 NX PX ttlMs`, which is atomic. Returns `true` to the one caller that sets the key.
   * All others get `false` until the key expires or is released.
   */
  claim(key: string, ttlMs: number): boolean | Promise<boolean>
  /** `DEL key`. Called only by the caller that claimed the key, and only before the key expires. */
  release(key: string): void | Promise<void>
  /** `GET key`. Returns `undefined` when the key doesn't exist. */
  get(key: string): string | undefined | Promise<string | undefined>
  /** `SET key value PX ttlMs`. */
  set(key: string, value: string, ttlMs: number): void | Promise<void>
}

/** Makes a key by hashing values that must not be readable in the store. */
export async function toHashedKey(prefix: string, ...values: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(values.join('\n'))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `${prefix}:${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/**
 * Makes a store in one process's memory. When the store is full, the oldest entries are removed.
 *
 * @param options `maxEntries` is 50 000 by default. That many entries take about 15 MB.
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
/**
 * Handling a webhook takes several calls to the store and must end within four seconds, so these
 * calls can't wait a full second each.
 */
const maxCallMsAfterLate = 100

/**
 * Reads the option `store`, and adds a time limit and a fallback to each method. The process also
 * keeps its own writes in memory, and reads them from its memory while the store is down.
 *
 * @throws {TypeError} when the store lacks a method
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
    // Redis clients return `null` for a missing key.
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
          // Redis clients return `OK` or `null`.
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
 * Runs work that must be done only once. Returns `done-before` if the work was done earlier, and
 * the event `waiting` while another instance is doing it. Otherwise returns the work's event; after
 * `failed`, the work can be run again. Returns `late` when the attempt takes longer than `maxMs`.
 * Late work goes on, and counts as done if it succeeds in the end. A lock in the store keeps other
 * instances from doing the same work for up to twice `maxMs`. An expired lock is not released,
 * because another instance may have claimed it.
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
      // Another instance may have finished between `isDone` and `claim`.
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
