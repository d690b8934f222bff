import {
  type ServerEvent,
  createRequestLinkHandler,
  createUpdateHandler,
  createWaitUntil,
  createWebhookHandler,
} from 'commercelayer-password-reset/server'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { expect, it, onTestFinished } from 'vitest'

import { createRedisStore } from '../../examples/many-machines/redisStore.mjs'
import { openRedis } from './openRedis.ts'
import { until, wait } from './openShop.ts'

/** How long Redis is out of reach. `.ci/run` sets a whole minute. */
const outageMs = Number(process.env.REDIS_OUTAGE_MS ?? 10_000)
const origin = 'https://shop.example'
const sharedSecret = 'secret-of-webhooks'
const link = { resetUrl: `${origin}/reset-password` }
const fromShop = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' }

/** One process of a shop without a queue. It shares its state with other processes in Redis. */
function openProcess(redisUrl: string, commerceLayer: typeof fetch) {
  const { store, close } = createRedisStore(redisUrl)
  onTestFinished(close)
  const work = createWaitUntil()
  const events: ServerEvent[] = []
  const mailed: string[] = []
  const sendMail = async ({ to }: { to: string }) => {
    await wait(500)
    mailed.push(to)
  }
  const common = {
    organization: 'acme',
    fetch: commerceLayer,
    store,
    onEvent: (event: ServerEvent) => void events.push(event),
  }
  const requestLink = createRequestLinkHandler({
    ...common,
    ...link,
    clientId: 'integration',
    clientSecret: 'integration-secret',
    waitUntil: work,
    // The webhook mails the link instead.
    sendMail: async () => {},
  })
  const update = createUpdateHandler({
    ...common,
    clientId: 'sales-channel',
    scope: 'market:all',
    origins: [origin],
  })
  return {
    events,
    mailed,
    drain: () => work.drain(),
    webhook: createWebhookHandler({
      ...common,
      sharedSecret,
      link,
      onCreate: sendMail,
      onResetPassword: async () => {},
    }),
    async ask(email: string) {
      const init = { method: 'POST', headers: fromShop, body: JSON.stringify({ email }) }
      return (await requestLink(new Request(`${origin}/api/password-reset`, init))).status
    },
    async change({ id, token }: { id: string; token: string }) {
      const attributes = { customer_password: 'pw-new', _reset_password_token: token }
      const body = JSON.stringify({ data: { id, type: 'customer_password_resets', attributes } })
      const url = `${origin}/api/customer_password_resets/${id}`
      const headers = { ...fromShop, 'Content-Type': 'application/vnd.api+json' }
      return (await update(new Request(url, { method: 'PATCH', headers, body }))).status
    },
  }
}

it('serves shoppers while Redis hangs or is down, and shares state after the outage', async () => {
  const redis = await openRedis()
  const customers = Array.from({ length: 1000 }, (_, index) => `shopper${index}@example.com`)
  const webhookStatuses: number[] = []
  let turn = 0
  const send = async (request: Request) => {
    turn += 1
    const response = await processes[turn % 2]!.webhook(request)
    webhookStatuses.push(response.status)
    return response
  }
  const emulator = createCommerceLayerEmulator({
    customers: customers.map((email) => ({ email, password: 'old-password' })),
    webhooks: ['create', 'reset_password'].map((event) => ({
      topic: `customer_password_resets.${event}`,
      sharedSecret,
      send,
    })),
  })
  const processes = [
    openProcess(redis.url, emulator.fetch),
    openProcess(redis.url, emulator.fetch),
  ] as const
  const [one, other] = processes
  await wait(300)
  const asked: string[] = []
  const statuses = { ask: new Set<number>(), change: new Set<number>() }
  const visits: Promise<unknown>[] = []
  const visit = async () => {
    const email = customers[asked.length]!
    asked.push(email)
    const process = processes[asked.length % 2]!
    statuses.ask.add(await process.ask(email))
    statuses.change.add(await process.change(await emulator.createReset(email)))
  }
  const visitFor = async (ms: number) => {
    for (const endsAt = Date.now() + ms; Date.now() < endsAt; await wait(250)) visits.push(visit())
  }
  const storeFailures = () =>
    processes.flatMap(({ events }) => events.filter(({ step }) => step === 'store')).length

  await visitFor(2000)
  await Promise.all(visits)
  expect(storeFailures()).toBe(0)
  const refused = ({ events }: { events: ServerEvent[] }) =>
    events.filter(({ step }) => step === 'limit').length
  // Both processes share one limit.
  await one.ask('limited@example.com')
  await other.ask('limited@example.com')
  expect([refused(one), refused(other)]).toEqual([0, 1])

  redis.pause()
  await visitFor(outageMs / 2)
  expect(storeFailures()).toBeGreaterThan(0)
  redis.resume()
  await redis.kill()
  const before = storeFailures()
  await visitFor(outageMs / 2)
  expect(storeFailures()).toBeGreaterThan(before)
  // Without Redis, each process counts only its own requests.
  for (const process of [one, one, other]) await process.ask('alone@example.com')
  expect([refused(one), refused(other)]).toEqual([1, 1])
  await redis.start()
  await wait(6000)
  await Promise.all(visits)
  await Promise.all(processes.map(({ drain }) => drain()))
  await until(() => webhookStatuses.length >= asked.length * 3, 5000)

  expect(statuses).toEqual({ ask: new Set([202]), change: new Set([200]) })
  // Commerce Layer would disable the webhook after repeated failures.
  expect(new Set(webhookStatuses)).toEqual(new Set([200]))
  // Each visit asks for a link and creates a second reset: two links, and one mail for each.
  const mails = processes.flatMap(({ mailed }) => mailed)
  for (const email of asked) expect(mails.filter((to) => to === email)).toHaveLength(2)

  const failures = storeFailures()
  await one.ask('again@example.com')
  await other.ask('again@example.com')
  expect(storeFailures()).toBe(failures)
  expect([refused(one), refused(other)]).toEqual([1, 2])
})
