// @vitest-environment node
import { type SharedStore, createMemoryStore } from 'commercelayer-password-reset/server'
import { afterEach, expect, it, vi } from 'vitest'

import { openShop } from './openShop.ts'

afterEach(() => void vi.useRealTimers())

const john = 'john@example.com'

it('lets one caller claim a key, until the claim expires or is released', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const store = createMemoryStore()
  expect([store.claim('a', 1000), store.claim('a', 1000), store.claim('b', 1000)]).toEqual([
    true,
    false,
    true,
  ])
  void store.release('a')
  expect(store.claim('a', 1000)).toBe(true)
  vi.setSystemTime(Date.now() + 999)
  expect(store.claim('a', 1000)).toBe(false)
  vi.setSystemTime(Date.now() + 1)
  expect(store.claim('a', 1000)).toBe(true)
})

it('stores a value until its time to live is over', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const store = createMemoryStore()
  void store.set('a', '1', 1000)
  void store.set('a', '2', 2000)
  vi.setSystemTime(Date.now() + 1999)
  expect(store.get('a')).toBe('2')
  vi.setSystemTime(Date.now() + 1)
  expect(store.get('a')).toBeUndefined()
  expect(store.get('constructor')).toBeUndefined()
})

it('drops the entry that was written longest ago when the store is full', () => {
  const store = createMemoryStore({ maxEntries: 3 })
  for (const key of ['a', 'b', 'c']) void store.set(key, key, 60_000)
  void store.set('a', 'again', 60_000)
  void store.claim('d', 60_000)
  expect(['a', 'b', 'c', 'd'].map((key) => store.get(key))).toEqual(['again', undefined, 'c', '1'])
})

/** A shop whose store fails once `break` is called. */
function openWithStore(fail: () => Promise<never>) {
  const memory = createMemoryStore()
  let isBroken = false
  const guard =
    <TArguments extends unknown[], T>(call: (...given: TArguments) => T) =>
    (...given: TArguments) =>
      isBroken ? fail() : call(...given)
  const store: SharedStore = {
    claim: guard((key: string, ttlMs: number) => memory.claim(key, ttlMs)),
    release: guard((key: string) => memory.release(key)),
    get: guard((key: string) => memory.get(key)),
    set: guard((key: string, value: string, ttlMs: number) => memory.set(key, value, ttlMs)),
  }
  const shop = openShop({ options: { store } })
  return {
    ...shop,
    break: () => {
      isBroken = true
    },
  }
}

it('uses this process’s memory, and reports events, when the store throws', async () => {
  const shop = openWithStore(() => Promise.reject(new Error(john)))
  shop.break()
  expect((await shop.ask({ email: john })).status).toBe(202)
  await shop.settle()
  expect(shop.mails).toHaveLength(1)
  expect(shop.events).toContainEqual({ name: 'failed', step: 'store' })
  expect(shop.events.at(-1)).toEqual({ name: 'sent' })
  // This process still limits the address.
  await shop.ask({ email: john })
  expect(shop.events.at(-1)).toEqual({ name: 'refused', step: 'limit' })
})

it('remembers this process’s earlier writes when the store goes down', async () => {
  const shop = openWithStore(() => Promise.reject(new Error('down')))
  await shop.ask({ email: john })
  await shop.settle()
  expect(shop.events).toEqual([{ name: 'sent' }])
  shop.break()
  await shop.ask({ email: john })
  expect(shop.events.at(-1)).toEqual({ name: 'refused', step: 'limit' })
})

it('waits a second for a store that hangs, and less for each later call', async () => {
  const shop = openWithStore(() => new Promise(() => {}))
  shop.break()
  const timeAsk = async (email: string) => {
    const start = performance.now()
    expect((await shop.ask({ email })).status).toBe(202)
    return performance.now() - start
  }
  // Two calls claim the turn, and two confirm it.
  const first = await timeAsk(john)
  expect(first).toBeGreaterThan(1250)
  expect(first).toBeLessThan(3000)
  const second = await timeAsk('second@example.com')
  expect(second).toBeGreaterThan(350)
  expect(second).toBeLessThan(1900)
  expect(shop.events).toContainEqual({ name: 'failed', step: 'store' })
})

it('restores the one-second timeout after an answer from the store', async () => {
  const memory = createMemoryStore()
  let delayMs = 0
  const claim = async (key: string, ttlMs: number) => {
    await new Promise((resolve) => void setTimeout(resolve, delayMs))
    return memory.claim(key, ttlMs)
  }
  const shop = openShop({ options: { store: { ...memory, claim } } })
  const failures = () => shop.events.filter(({ step }) => step === 'store').length
  delayMs = 1200
  await shop.ask({ email: 'slow@example.com' })
  const afterSlow = failures()
  expect(afterSlow).toBeGreaterThan(0)
  delayMs = 0
  await shop.ask({ email: 'fast@example.com' })
  delayMs = 400
  await shop.ask({ email: 'patient@example.com' })
  expect(failures()).toBe(afterSlow)
})

it('calls the store again at once after a call that failed without delay', async () => {
  const fail = vi.fn(() => Promise.reject(new Error('down')))
  const shop = openWithStore(fail)
  shop.break()
  await shop.ask({ email: john })
  expect(fail.mock.calls.length).toBeGreaterThan(3)
})

it('accepts the answers of Redis clients: `OK` for a claim, `null` for no value', async () => {
  const memory = createMemoryStore()
  const shop = openShop({
    options: {
      store: {
        ...memory,
        get: async (key) => ((await memory.get(key)) ?? null) as unknown as undefined,
        claim: async (key, ttlMs) => ((await memory.claim(key, ttlMs)) ? 'OK' : null) as never,
      },
    },
  })
  await shop.ask({ email: john })
  await shop.ask({ email: john })
  await shop.settle()
  expect(shop.events).toEqual([{ name: 'refused', step: 'limit' }, { name: 'sent' }])
})
