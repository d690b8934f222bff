// @vitest-environment node
import type { RequestListener } from 'node:http'

import { afterEach, expect, it, vi } from 'vitest'

import { fromShop, openShop } from './openShop.ts'
import { serve, toListener } from './servers.ts'

afterEach(() => void vi.restoreAllMocks())

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms)
  })

/** Commerce Layer answers after 300 ms. If there is a mail, sending it takes 300 ms more. */
const workMs = 300

function openSlowShop(options?: { sendNoAccountMail: () => Promise<void> }) {
  const shop = openShop({
    options: {
      ...options,
      fetch: async (input, init) => {
        await wait(workMs)
        return shop.emulator.fetch(input, init)
      },
      sendMail: () => wait(workMs),
    },
  })
  return shop
}

interface Times {
  readonly known: number[]
  readonly unknown: number[]
}

/** Asks for known and unknown addresses in a random order, and measures each answer. */
async function measure(
  answer: (request: Request) => Promise<Response>,
  count: number,
  pause: number,
): Promise<Times> {
  const url = await serve(toListener(answer) as RequestListener)
  const times = { known: [] as number[], unknown: [] as number[] }
  const ask = async (name: 'known' | 'unknown', email: string) => {
    const headers = { ...fromShop, 'Content-Type': 'application/json' }
    const start = performance.now()
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ email }) })
    await response.arrayBuffer()
    times[name].push(performance.now() - start)
  }
  const asked: Promise<void>[] = []
  for (let pair = 0; pair < count; pair += 1) {
    const both = [
      () => ask('known', 'john@example.com'),
      () => ask('unknown', `nobody${pair}@example.com`),
    ]
    // A fixed order could turn a rhythm of the machine into a difference, so it is random.
    if (isHeads()) both.reverse()
    for (const each of both) {
      asked.push(each())
      await wait(pause)
    }
  }
  await Promise.all(asked)
  return times
}

/** Doesn't use `Math.random`, which `openShop` replaces and the handler's delay depends on. */
function isHeads(): boolean {
  return crypto.getRandomValues(new Uint8Array(1))[0]! < 128
}

/**
 * Returns how likely the difference is by chance: the highest value of up to three measurements,
 * because one measurement in a thousand is below the limit by bad luck. The tests and their
 * controls use the same function, so a control fails when the measurement could overlook a leak.
 */
async function findChance(measureOnce: () => Promise<Times>): Promise<number> {
  let chance = 0
  for (let attempt = 0; attempt < 3 && chance < unlikely; attempt += 1) {
    const { known, unknown } = await measureOnce()
    chance = Math.max(chance, probability(known, unknown))
  }
  return chance
}

/** A difference is a leak when it is less likely than this in each of three measurements. */
const unlikely = 0.001

/** The probability of such a difference of ranks by chance (two-sided Mann–Whitney test). */
function probability(first: readonly number[], second: readonly number[]): number {
  const all = first
    .map((time) => ({ time, isFirst: true }))
    .concat(second.map((time) => ({ time, isFirst: false })))
    .toSorted((one, other) => one.time - other.time)
  const rankSum = all.reduce((sum, { isFirst }, rank) => sum + (isFirst ? rank + 1 : 0), 0)
  const [n, m] = [first.length, second.length]
  const u = rankSum - (n * (n + 1)) / 2
  const z = (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12)
  return 2 * (1 - normal(Math.abs(z)))
}

/** The normal distribution (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.231_641_9 * z)
  const factors = [0.319_381_53, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429]
  const sum = factors.reduceRight((tail, factor) => (tail + factor) * t, 0)
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum
}

const sendNoAccountMail = () => wait(workMs)

it.each([
  ['doesn’t reveal by the response time who has an account', undefined, 6],
  // Each job takes longer here, and at most 100 may be under way, so the pause is longer.
  [
    'doesn’t reveal who has an account when addresses without an account get a mail, too',
    { sendNoAccountMail },
    12,
  ],
])(
  '%s',
  async (_what, options, pause) => {
    const chance = await findChance(async () => {
      const shop = openSlowShop(options)
      const times = await measure(shop.handler, 500, pause)
      await shop.settle()
      const names = shop.events.map(({ name }) => name)
      expect(names.filter((name) => name === 'sent')).toHaveLength(500)
      expect(names.filter((name) => name === 'unknown-customer')).toHaveLength(500)
      return times
    })
    expect(chance).toBeGreaterThan(unlikely)
  },
  300_000,
)

it('(control) detects a handler that waits for the work', async () => {
  const answer = async (request: Request) => {
    // Each request gets its own shop, so an answer waits only for its own work.
    const shop = openSlowShop()
    const response = await shop.handler(request)
    await shop.settle()
    return response
  }
  expect(await findChance(() => measure(answer, 50, 20))).toBeLessThan(unlikely)
})

it('(control) distinguishes longer times from noise with the Mann–Whitney test', () => {
  const evens = Array.from({ length: 500 }, (_, index) => index * 2)
  const odds = evens.map((time) => time + 1)
  const later = evens.map((time) => time + 100)
  expect(probability(evens, odds)).toBeGreaterThan(0.9)
  expect(probability(evens, later)).toBeLessThan(0.001)
})

/** A shop that blocks the process for eight milliseconds to write each mail. */
function openBusyShop(isDelayed: boolean) {
  const sendMail = async () => {
    const end = performance.now() + 8
    while (performance.now() < end);
  }
  return openShop({ isDelayed, options: { sendMail } })
}

/** Asks for known and unknown addresses. Times the unrelated request that follows each of them. */
async function measureNext({ handler }: ReturnType<typeof openShop>, count: number) {
  const origin = await serve(toListener(handler) as RequestListener)
  const times = { known: [] as number[], unknown: [] as number[] }
  const post = async (email: string) => {
    const headers = { ...fromShop, 'Content-Type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify({ email }) }
    await (await fetch(origin, init)).arrayBuffer()
  }
  for (let each = 0; each < count * 2; each += 1) {
    const name = isHeads() ? 'known' : 'unknown'
    await post(name === 'known' ? 'john@example.com' : `nobody${each}@example.com`)
    const start = performance.now()
    await post('no address')
    times[name].push(performance.now() - start)
    // This pause keeps fewer than 100 jobs under way, so none is dropped.
    await wait(25)
  }
  return times
}

it('doesn’t reveal by the next request’s response time who has an account', async () => {
  const chance = await findChance(async () => {
    const shop = openBusyShop(true)
    const times = await measureNext(shop, 150)
    await shop.settle()
    expect(shop.events.filter(({ name }) => name === 'sent')).toHaveLength(times.known.length)
    return times
  })
  expect(chance).toBeGreaterThan(unlikely)
}, 300_000)

it('(control) reveals who has an account when the work starts at once', async () => {
  expect(await findChance(() => measureNext(openBusyShop(false), 100))).toBeLessThan(unlikely)
})
