// @vitest-environment node
import { toNodeListener } from 'commercelayer-password-reset/server'
import { expect, it } from 'vitest'

import { fromShop, openShop } from './openShop.ts'
import { serve } from './servers.ts'

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms)
  })

/** Commerce Layer takes 300 ms, and then the mail server takes as long, for those who have one. */
const workMs = 300

function openSlowShop() {
  const shop = openShop({
    options: {
      fetch: async (input, init) => {
        await wait(workMs)
        return shop.emulator.fetch(input, init)
      },
      sendMail: () => wait(workMs),
    },
  })
  return shop
}

/** Asks for known and unknown addresses in a random order, and measures each answer. */
async function measure(
  answer: (request: Request) => Promise<Response>,
  count: number,
  pause: number,
): Promise<{ known: number[]; unknown: number[] }> {
  const url = await serve(toNodeListener(answer))
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
    // In a fixed order, whatever the machine does every second time would look like a difference.
    if (Math.random() < 0.5) both.reverse()
    for (const each of both) {
      asked.push(each())
      await wait(pause)
    }
  }
  await Promise.all(asked)
  return times
}

/** How likely such a difference of ranks is by chance (Mann and Whitney's test, both sides). */
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

it('can’t be told by the time of the answer who has an account', async () => {
  // One measurement in a thousand is unlucky; a leak would show in each.
  for (let attempt = 1; ; attempt += 1) {
    const shop = openSlowShop()
    const { known, unknown } = await measure(shop.handler, 500, 6)
    await shop.settle()
    const names = shop.events.map(({ name }) => name)
    expect(names.filter((name) => name === 'sent')).toHaveLength(500)
    expect(names.filter((name) => name === 'unknown-customer')).toHaveLength(500)
    expect(Math.max(...known, ...unknown)).toBeGreaterThan(0)
    const chance = probability(known, unknown)
    if (chance > 0.001) break
    expect(attempt, `told apart three times, by chance ${chance}`).toBeLessThan(3)
  }
}, 300_000)

it('would be told if the answer waited for the work', async () => {
  const { known, unknown } = await measure(
    async (request) => {
      // A shop for each, so that an answer waits for its own work alone.
      const shop = openSlowShop()
      const response = await shop.handler(request)
      await shop.settle()
      return response
    },
    20,
    20,
  )
  expect(probability(known, unknown)).toBeLessThan(0.001)
})

it('has a test of ranks that knows chance from a difference', () => {
  const evens = Array.from({ length: 500 }, (_, index) => index * 2)
  const odds = evens.map((time) => time + 1)
  const later = evens.map((time) => time + 100)
  expect(probability(evens, odds)).toBeGreaterThan(0.9)
  expect(probability(evens, later)).toBeLessThan(0.001)
})
