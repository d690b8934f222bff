// @vitest-environment node
import {
  type LinkJob,
  createMemoryStore,
  createRequestLinkHandler,
} from 'commercelayer-password-reset/server'
import { afterEach, expect, it, vi } from 'vitest'

import { fromShop, openShop, openStore, shopOrigin, withoutLimit } from './openShop.ts'

afterEach(() => void vi.useRealTimers())

const john = 'john@example.com'
const notAllowed = 'urn:commercelayer-password-reset:not-allowed'

// --- allow

it('calls `allow` before it answers, with headers, client address, email and fields', async () => {
  const allow = vi.fn<(request: object) => Promise<boolean>>(async () => false)
  const { ask, emulator, events, settle } = openShop({ options: { allow } })

  const fields = { email: john, captcha: 'abc', age: 3 }
  const context = { clientAddress: '192.0.2.1' }
  const response = await ask(fields, { 'X-Seen': 'yes' }, context)
  await settle()

  expect(allow).toHaveBeenCalledExactlyOnceWith({
    headers: expect.any(Headers),
    clientAddress: '192.0.2.1',
    email: john,
    fields: { captcha: 'abc' },
  })
  const [[{ headers }]] = allow.mock.calls as unknown as [[{ headers: Headers }]]
  expect(headers.get('x-seen')).toBe('yes')
  expect(response.status).toBe(403)
  expect(events).toEqual([{ name: 'refused', step: 'allow' }])
  expect(emulator.requests).toEqual([])
})

it.each([
  ['a missing context', undefined],
  ['a Next.js context', { params: Promise.resolve({}) }],
  ['a Deno context', { remoteAddr: { hostname: '192.0.2.1' } }],
  ['a context whose address is no string', { clientAddress: 7 }],
])('passes no client address to `allow` from %s', async (_what, context) => {
  const allow = vi.fn(() => true)
  const { ask } = openShop({ options: { allow } })
  expect((await ask({ email: john }, {}, context)).status).toBe(202)
  expect(allow.mock.calls).toEqual([[expect.not.objectContaining({ clientAddress: 7 })]])
  expect(Object.keys((allow.mock.calls as unknown as [[object]])[0][0])).not.toContain(
    'clientAddress',
  )
})

it.each([
  ['`false`', () => false, 403, 'refused'],
  ['a time to wait', () => ({ retryAfter: 1500 }), 429, 'refused'],
  ['a wait of zero', () => ({ retryAfter: 0 }), 429, 'refused'],
  ['a rejection', () => Promise.reject(new Error(john)), 503, 'failed'],
  [
    'an exception',
    () => {
      throw new Error(john)
    },
    503,
    'failed',
  ],
  ['`undefined`', () => undefined, 503, 'failed'],
  ['`null`', () => null, 503, 'failed'],
  ['a string', () => 'no', 503, 'failed'],
  ['a wait of `NaN`', () => ({ retryAfter: Number.NaN }), 503, 'failed'],
])('refuses the request when the result of `allow` is %s', async (_what, allow, status, name) => {
  const { ask, emulator, events } = openShop({ options: { allow: allow as () => boolean } })
  const response = await ask({ email: john })
  expect(response.status).toBe(status)
  expect(await response.text()).not.toContain(john)
  expect(events).toEqual([{ name, step: 'allow' }])
  expect(emulator.requests).toEqual([])
})

it('gives a 403 from `allow` a problem type, and gives other 403s none', async () => {
  const shop = openShop({ options: { allow: () => false } })
  const { type } = (await (await shop.ask({ email: john })).json()) as { type?: string }
  expect(type).toBe(notAllowed)
  const elsewhere = await shop.ask({ email: john }, { 'Sec-Fetch-Site': 'cross-site' })
  expect(elsewhere.status).toBe(403)
  expect(await elsewhere.json()).not.toHaveProperty('type')
})

it('sends `allow`’s `retryAfter` in the header `Retry-After`, in whole seconds', async () => {
  const { ask } = openShop({ options: { allow: () => ({ retryAfter: 1500 }) } })
  expect((await ask({ email: john })).headers.get('retry-after')).toBe('2')
})

it('answers 503 when `allow` takes more than five seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const { ask, emulator } = openShop({ options: { allow: () => new Promise(() => {}) } })
  const answered = vi.fn()
  const answer = ask({ email: john }).then(answered)
  await vi.advanceTimersByTimeAsync(4900)
  expect(answered).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  await answer
  expect(answered).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 503 }))
  expect(emulator.requests).toEqual([])
})

it('sends a link to a shopper with a captcha during a flood of requests without one', async () => {
  const { ask, mails, settle, emulator } = openShop({
    options: {
      allow: ({ fields }) => fields['captcha'] === 'right',
      // Commerce Layer is slow, so every request that got through is still under way.
      fetch: async (input, init) => {
        await new Promise((resolve) => void setTimeout(resolve, 100))
        return emulator.fetch(input, init)
      },
    },
  })
  const refused = []
  for (let each = 0; each < 100; each += 1)
    refused.push((await ask({ email: `nobody${each}@example.com` })).status)
  expect((await ask({ email: john, captcha: 'right' })).status).toBe(202)
  await settle()
  expect(new Set(refused)).toEqual(new Set([403]))
  expect(mails).toHaveLength(1)
})

it('keeps the 101st concurrent request out of the limit, and reports `failed`', async () => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const shop = openShop({
    options: {
      store: undefined,
      fetch: async (input, init) => {
        await released
        return shop.emulator.fetch(input, init)
      },
    },
  })
  const statuses = new Set<number>()
  for (let each = 0; each < 100; each += 1)
    statuses.add((await shop.ask({ email: `nobody${each}@example.com` })).status)
  statuses.add((await shop.ask({ email: john })).status)
  expect(shop.events).toEqual([{ name: 'failed', step: 'queue' }])
  release()
  await shop.settle()
  statuses.add((await shop.ask({ email: john })).status)
  await shop.settle()
  expect(statuses).toEqual(new Set([202]))
  expect(shop.mails.map(({ to }) => to)).toEqual([john])
})

// --- the limit per address

it('mails one link for 500 concurrent requests, and gives each the same answer', async () => {
  const { ask, events, mails, settle } = openShop({ options: { store: undefined } })
  const answers = await Promise.all(Array.from({ length: 500 }, () => ask({ email: john })))
  await settle()
  expect(mails).toHaveLength(1)
  const same = ({ status, headers }: Response) => JSON.stringify([status, [...headers]])
  expect(new Set(answers.map(same)).size).toBe(1)
  expect(answers[0]!.status).toBe(202)
  expect(events.filter(({ name }) => name !== 'sent')).toEqual(
    Array.from({ length: 499 }, () => ({ name: 'refused', step: 'limit' })),
  )
})

it('mails an address at most one link a minute, and five in six hours', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const start = Date.now()
  const { ask, mails, settle } = openShop({ options: { store: undefined } })
  const mailsAt = async (seconds: number) => {
    vi.setSystemTime(start + seconds * 1000)
    await ask({ email: john })
    await settle()
    return mails.length
  }
  const hours = 3600
  expect(await mailsAt(0)).toBe(1)
  expect(await mailsAt(59)).toBe(1)
  expect(await mailsAt(61)).toBe(2)
  expect(await mailsAt(122)).toBe(3)
  expect(await mailsAt(183)).toBe(4)
  expect(await mailsAt(244)).toBe(5)
  expect(await mailsAt(305)).toBe(5)
  expect(await mailsAt(5.9 * hours)).toBe(5)
  expect(await mailsAt(6 * hours + 30)).toBe(6)
})

it.each([
  ['different case', 'John@Example.COM'],
  ['white space', ' john@example.com\n'],
  ['wide letters', 'ｊohn@example.com'],
  ['a ligature', 'john@eﬀ.example', 'john@eff.example'],
  ['a Kelvin sign', 'mar\u212A@example.com', 'mark@example.com'],
  ['a long s', 'ro\u017Fe@example.com', 'rose@example.com'],
  ['an i without a dot', 'l\u0131z@example.com', 'liz@example.com'],
])(
  'counts an address with %s and the plain address as one',
  async (_what, spelling, plain = john) => {
    const { ask, events, settle } = openShop({ options: { store: undefined } })
    await ask({ email: plain })
    await ask({ email: spelling })
    await settle()
    expect(events[0]).toEqual({ name: 'refused', step: 'limit' })
  },
)

it('limits each address of each organization separately', async () => {
  const store = createMemoryStore()
  const open = (organization: string) =>
    openShop({ emulator: { organization }, options: { organization, store } })
  const [acme, other] = [open('acme'), open('other')]
  await acme.ask({ email: john })
  await acme.ask({ email: 'nobody@example.com' })
  await other.ask({ email: john })
  await Promise.all([acme.settle(), other.settle()])
  expect(acme.events.map(({ name }) => name).toSorted()).toEqual(['sent', 'unknown-customer'])
  expect(other.events).toEqual([{ name: 'sent' }])
})

it('applies the limit across all instances that share a store', async () => {
  const store = createMemoryStore()
  const shops = Array.from({ length: 4 }, () => openShop({ options: { store } }))
  await Promise.all(shops.map(({ ask }) => ask({ email: john })))
  await Promise.all(shops.map(({ settle }) => settle()))
  expect(shops.flatMap(({ mails }) => mails)).toHaveLength(1)
})

it('mails only as many links as the option `limit` allows', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const limit = { everyMs: 1000, max: 2, windowMs: 10_000 }
  const { ask, mails, settle } = openShop({ options: { limit, store: undefined } })
  for (let second = 0; second < 12; second += 1) {
    await ask({ email: john })
    await settle()
    vi.setSystemTime(Date.now() + 1000)
  }
  expect(mails).toHaveLength(4)
})

it.each([
  ['the mail server is down', { sendMail: () => Promise.reject(new Error()) }],
  ['Commerce Layer is down', { fetch: async () => new Response(null, { status: 503 }) }],
  ['the network is down', { fetch: () => Promise.reject(new Error()) }],
])('doesn’t count a request toward the limit when %s', async (_what, options) => {
  const { ask, events, settle } = openShop({ options: { store: undefined, ...options } })
  await ask({ email: john })
  await settle()
  await ask({ email: john })
  await settle()
  expect(events).toHaveLength(2)
  expect(events[1]).toMatchObject({ name: 'failed' })
})

it('counts a request when Commerce Layer’s answer is late, because a reset may exist', async () => {
  const shop = openShop({ options: { store: undefined, timeout: 1000 } })
  const match = ({ url }: Request) => url.endsWith('/customer_password_resets')
  shop.emulator.failNext({ match, neverAnswer: true })
  await shop.ask({ email: john })
  await shop.settle()
  await shop.ask({ email: john })
  expect(shop.events).toEqual([
    { name: 'failed', step: 'reset' },
    { name: 'refused', step: 'limit' },
  ])
})

it('counts a request for an unknown customer, so a second one reveals nothing', async () => {
  const { ask, events, settle } = openShop({ options: { store: undefined } })
  await ask({ email: 'nobody@example.com' })
  await settle()
  await ask({ email: 'nobody@example.com' })
  await settle()
  expect(events).toEqual([
    { name: 'unknown-customer', status: 422 },
    { name: 'refused', step: 'limit' },
  ])
})

/** Two processes that share a store. Each puts its jobs into a queue. */
function openQueues(enqueue: (job: LinkJob) => Promise<void>, other = async () => {}) {
  const store = createMemoryStore()
  const open = (put: (job: LinkJob) => Promise<void>) => {
    const handler = createRequestLinkHandler({
      organization: 'acme',
      origins: [shopOrigin],
      store,
      enqueue: put,
    })
    const headers = { ...fromShop, 'Content-Type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify({ email: john }) }
    return async () => (await handler(new Request(`${shopOrigin}/api`, init))).status
  }
  return [open(enqueue), open(other)] as const
}

it('answers 503 while another process, which may have died, queues the same request', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const queued = vi.fn(async () => {})
  const [askDead, ask] = openQueues(() => new Promise(() => {}), queued)
  const dead = askDead()
  await new Promise((resolve) => void setTimeout(resolve, 20))
  const answer = ask()
  await new Promise((resolve) => void setTimeout(resolve, 200))
  vi.setSystemTime(Date.now() + 5000)
  expect(await answer).toBe(503)
  vi.setSystemTime(Date.now() + 15_000)
  const isAlive = dead.then(() => 'alive')
  expect(await Promise.race([ask(), isAlive])).toBe(202)
  expect(queued).toHaveBeenCalledOnce()
  await isAlive
}, 20_000)

it('waits while another process queues the same request, and then answers 202', async () => {
  let finish = () => {}
  const queued = vi.fn(async () => {})
  const [askSlow, ask] = openQueues(() => new Promise((resolve) => void (finish = resolve)), queued)
  const slow = askSlow()
  await new Promise((resolve) => void setTimeout(resolve, 20))
  const answer = ask()
  await new Promise((resolve) => void setTimeout(resolve, 300))
  finish()
  expect([await slow, await answer]).toEqual([202, 202])
  expect(queued).not.toHaveBeenCalled()
})

it('doesn’t release an expired key, which a later request may hold', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { store, calls } = openStore()
  let fail = () => {}
  const sendMail = () =>
    new Promise<void>((_, reject) => {
      fail = () => reject(new Error())
    })
  const { ask, emulator, settle } = openShop({ options: { store, sendMail } })
  await ask({ email: john })
  await vi.waitFor(() => expect(emulator.requests).toHaveLength(2))
  await new Promise((resolve) => void setTimeout(resolve, 20))
  // After a minute a later request may hold the key `last`. The slot is still this request's.
  vi.setSystemTime(Date.now() + 61_000)
  fail()
  await settle()
  const released = calls.filter((call) => call.startsWith('release turn:'))
  expect(released.map((call) => call.split(':').at(-1))).toEqual(['1'])
})

it('stores no email address', async () => {
  const { store, written } = openStore()
  const { ask, settle, mails } = openShop({ options: { store } })
  await ask({ email: john })
  await settle()
  const found = (text: string) => ['john', 'example.com'].filter((each) => text.includes(each))
  expect(found(JSON.stringify([...written]))).toEqual([])
  // The same check finds the address in the mails.
  expect(found(JSON.stringify(mails))).toEqual(['john', 'example.com'])
  expect([...written.keys()].filter((key) => key.startsWith('turn:'))).toHaveLength(2)
})

// --- the queue

function openQueue(enqueue: (job: LinkJob) => Promise<void>, store = withoutLimit()) {
  const events: object[] = []
  const handler = createRequestLinkHandler({
    organization: 'acme',
    origins: [shopOrigin],
    enqueue,
    store,
    onEvent: (event) => void events.push(event),
  })
  const ask = (fields: object) => {
    const headers = { ...fromShop, 'Content-Type': 'application/json' }
    const body = JSON.stringify(fields)
    return handler(new Request(shopOrigin, { method: 'POST', headers, body }))
  }
  return { ask, events }
}

it('queues a plain JSON job, without the request’s other fields, before answering', async () => {
  const jobs: LinkJob[] = []
  const { ask, events } = openQueue(async (job) => void jobs.push(job))
  expect((await ask({ email: ` ${john}`, locale: 'pt_br', captcha: 'abc' })).status).toBe(202)
  expect((await ask({ email: john, locale: '<script>' })).status).toBe(202)
  const { id, requestedAt } = jobs[0]!
  expect(jobs[0]).toEqual({ id, email: john, requestedAt, locale: 'pt-BR' })
  expect(JSON.parse(JSON.stringify(jobs[0]))).toEqual(jobs[0])
  expect(Math.abs(Date.parse(requestedAt) - Date.now())).toBeLessThan(60_000)
  expect(new Set(jobs.map((job) => job.id)).size).toBe(2)
  expect(jobs[1]).not.toHaveProperty('locale')
  expect(events).toEqual([])
})

it('answers 503 when the queue fails, and doesn’t count the request', async () => {
  const enqueue = vi.fn(async () => {}).mockRejectedValueOnce(new Error(john))
  const { ask, events } = openQueue(enqueue, createMemoryStore())
  const response = await ask({ email: john })
  expect(response.status).toBe(503)
  expect(await response.text()).not.toContain(john)
  expect(events).toEqual([{ name: 'failed', step: 'queue' }])
  expect((await ask({ email: john })).status).toBe(202)
  expect(enqueue).toHaveBeenCalledTimes(2)
})

it('answers 503 when the queue takes more than five seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const enqueue = vi.fn(() => new Promise<void>(() => {}))
  const { ask } = openQueue(enqueue)
  const answer = ask({ email: john })
  await vi.waitFor(() => expect(enqueue).toHaveBeenCalledOnce())
  await vi.advanceTimersByTimeAsync(5100)
  expect((await answer).status).toBe(503)
})
