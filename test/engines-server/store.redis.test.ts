import {
  type LinkJob,
  type LinkWorkOptions,
  type ServerEvent,
  createLinkWorker,
} from 'commercelayer-password-reset/server'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { expect, it, onTestFinished, vi } from 'vitest'

import { createRedisStore } from '../../examples/many-machines/redisStore.mjs'
import { openRedis } from './openRedis.ts'
import { wait } from './openShop.ts'

const newJob = (): LinkJob => ({
  id: crypto.randomUUID(),
  email: 'john@example.com',
  requestedAt: new Date().toISOString(),
})

/** A store with its own connection, as in a process of its own. */
async function openStore(url: string) {
  const { store, close } = createRedisStore(url)
  onTestFinished(close)
  await vi.waitFor(() => store.get('any'))
  return store
}

/** Two workers with separate stores, as in two processes. */
async function openWorkers(sendMail: LinkWorkOptions['sendMail']) {
  const redis = await openRedis()
  const emulator = createCommerceLayerEmulator()
  const open = async () => {
    const events: ServerEvent[] = []
    const work = createLinkWorker({
      organization: 'acme',
      clientId: 'integration',
      clientSecret: 'integration-secret',
      resetUrl: 'https://shop.example/reset-password',
      fetch: emulator.fetch,
      store: await openStore(redis.url),
      onEvent: (event) => void events.push(event),
      sendMail,
    })
    return { work, events }
  }
  return { redis, one: await open(), other: await open() }
}

it('runs a job once when two processes get it at the same time', async () => {
  const sendMail = vi.fn(() => wait(300))
  const { one, other } = await openWorkers(sendMail)
  const job = newJob()
  const results = await Promise.allSettled([one.work(job), other.work(job)])
  expect(sendMail).toHaveBeenCalledOnce()
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

it('reruns a failed job in another process without a wait', async () => {
  const sendMail = vi.fn(async () => {}).mockRejectedValueOnce(new Error('down'))
  const { one, other } = await openWorkers(sendMail)
  const job = newJob()
  await expect(one.work(job)).rejects.toThrow('try again')
  await other.work(job)
  expect(other.events).toEqual([{ name: 'sent' }])
})

it('doesn’t run a successful job again in another process', async () => {
  const sendMail = vi.fn(async () => {})
  const { one, other } = await openWorkers(sendMail)
  const job = newJob()
  await one.work(job)
  await other.work(job)
  expect(sendMail).toHaveBeenCalledOnce()
})

it('runs a job while Redis is down, but only once in the same process', async () => {
  const sendMail = vi.fn(async () => {})
  const { redis, one } = await openWorkers(sendMail)
  await redis.kill()
  const job = newJob()
  await one.work(job)
  await one.work(job)
  expect(sendMail).toHaveBeenCalledOnce()
  expect(one.events).toContainEqual({ name: 'failed', step: 'store' })
  expect(one.events).toContainEqual({ name: 'sent' })
})

it('shares claims and values between two connections until they expire', async () => {
  const redis = await openRedis()
  const [one, other] = [await openStore(redis.url), await openStore(redis.url)]
  expect([await one.claim('a', 500), await other.claim('a', 500)]).toEqual([true, false])
  await one.release('a')
  expect(await other.claim('a', 500)).toBe(true)
  await one.set('b', '1', 60_000)
  await one.set('b', '2', 500)
  expect([await other.get('b'), await other.get('c')]).toEqual(['2', undefined])
  await wait(600)
  expect(await other.get('b')).toBeUndefined()
  expect(await one.claim('a', 500)).toBe(true)
})

it('lets only one of 50 concurrent callers claim a key', async () => {
  const redis = await openRedis()
  const stores = [await openStore(redis.url), await openStore(redis.url)]
  for (const key of ['a', 'b', 'c']) {
    const claims = Array.from({ length: 50 }, (_, index) => stores[index % 2]!.claim(key, 60_000))
    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1)
  }
})

it('doesn’t resend a claim that failed while Redis was down', async () => {
  const redis = await openRedis()
  const store = await openStore(redis.url)
  await redis.kill()
  // The client tries to connect after 1 and 1.5 seconds. In between, no call fails at once.
  await wait(1100)
  const claim = store.claim('a', 60_000).then(
    () => 'claimed',
    () => 'failed',
  )
  await redis.start()
  await vi.waitFor(() => store.get('any'), 5000)
  expect(await claim).toBe('failed')
  expect(await store.get('a')).toBeUndefined()
})
