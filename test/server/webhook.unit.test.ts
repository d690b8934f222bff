// @vitest-environment node
import { createHmac } from 'node:crypto'

import {
  type ResetMail,
  type ServerEvent,
  type SharedStore,
  UndeliverableError,
  type WebhookHandlerOptions,
  createMemoryStore,
  createWebhookHandler,
} from 'commercelayer-password-reset/server'
import * as fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'

import { openStore, resetUrl, shopOrigin } from './openShop.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const sharedSecret = 'a-shared-secret'
const created = 'customer_password_resets.create'
const used = 'customer_password_resets.reset_password'
const link = { resetUrl }
const id = 'xYZkjABcde'
const token = 'xhFfkmfybsLxzaAP6xcs'

/** A webhook's document. Its white space would be lost if the handler rewrote the JSON. */
function toBody(attributes: object = {}, resource: object = {}): string {
  const data = {
    id,
    type: 'customer_password_resets',
    attributes: {
      customer_email: 'john@example.com',
      reset_password_token: token,
      reset_password_at: null,
      created_at: new Date().toISOString(),
      metadata: { password_reset: { locale: 'de' } },
      ...attributes,
    },
    ...resource,
  }
  return JSON.stringify({ data }, null, 2)
}

/** Signs a body as Commerce Layer's published receivers do. */
const sign = (body: string, secret = sharedSecret) =>
  createHmac('sha256', secret).update(body).digest('base64')

function openHandler(options: Partial<WebhookHandlerOptions> = {}) {
  const onCreate = vi.fn<(mail: ResetMail) => Promise<void>>(async () => {})
  const onResetPassword = vi.fn<(reset: object) => Promise<void>>(async () => {})
  const events: ServerEvent[] = []
  const handler = createWebhookHandler({
    sharedSecret,
    link,
    onCreate,
    onResetPassword,
    onEvent: (event) => void events.push(event),
    ...options,
  })
  const send = (
    body: BodyInit,
    {
      topic = created,
      signature = sign(String(body)),
    }: { topic?: string; signature?: string } = {},
  ) =>
    handler(
      new Request(shopOrigin, {
        method: 'POST',
        headers: { 'X-CommerceLayer-Topic': topic, 'X-CommerceLayer-Signature': signature },
        body,
      }),
    )
  return { events, handler, onCreate, onResetPassword, send }
}

it('accepts a webhook signed like Commerce Layer’s sample, and calls `onCreate`', async () => {
  const { onCreate, send } = openHandler()
  const createdAt = new Date(Date.now() - 60_000)

  const response = await send(toBody({ created_at: createdAt.toISOString() }))

  expect(response.status).toBe(200)
  expect(onCreate).toHaveBeenCalledExactlyOnceWith({
    to: 'john@example.com',
    url: `${resetUrl}?resetPasswordToken=${token}&customerPasswordResetId=${id}`,
    expiresAt: new Date(createdAt.getTime() + 6 * 60 * 60 * 1000),
    locale: 'de',
  })
})

it('answers 200 to signed bytes that are not UTF-8, and ignores them', async () => {
  const { handler } = openHandler()
  const body = Uint8Array.of(0xff, 0xfe, 0x00)
  const signature = createHmac('sha256', sharedSecret).update(body).digest('base64')
  const headers = { 'X-CommerceLayer-Signature': signature, 'X-CommerceLayer-Topic': created }
  const response = await handler(new Request(shopOrigin, { method: 'POST', headers, body }))
  expect(response.status).toBe(200)
})

it('refuses a body with any flipped bit', async () => {
  const { onCreate, handler } = openHandler()
  const bytes = new TextEncoder().encode(toBody())
  const headers = { 'X-CommerceLayer-Signature': sign(toBody()), 'X-CommerceLayer-Topic': created }
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
      const body = bytes.slice()
      body[bit >> 3]! ^= 1 << (bit & 7)
      const response = await handler(new Request(shopOrigin, { method: 'POST', headers, body }))
      expect(response.status).toBe(401)
    }),
  )
  expect(onCreate).not.toHaveBeenCalled()
})

it('refuses a signature with any flipped bit', async () => {
  const { onCreate, send } = openHandler()
  // One flipped bit turns some base64 endings into another spelling of the same bytes. Finds one.
  const times = Array.from({ length: 99 }, (_, at) => new Date(Date.now() - at).toISOString())
  const bodies = times.map((time) => toBody({ created_at: time }))
  const body = bodies.find((each) => /[AEIMQU048]=$/.test(sign(each)))!
  const signature = sign(body)
  const bits = Array.from({ length: signature.length * 8 }, (_, bit) => bit)
  const flipped = bits.map((bit) =>
    Array.from(signature, (character, at) =>
      at === bit >> 3 ? String.fromCharCode(character.charCodeAt(0) ^ (1 << (bit & 7))) : character,
    ).join(''),
  )
  // A header can't contain the other characters.
  const sendable = flipped.filter((each) => !/[\0\r\n]/.test(each))
  expect(sendable.length).toBeGreaterThan(300)
  for (const each of sendable)
    expect([each, (await send(body, { signature: each })).status]).toEqual([each, 401])
  expect(onCreate).not.toHaveBeenCalled()
})

it.each([
  ['in hex', (body: string) => createHmac('sha256', sharedSecret).update(body).digest('hex')],
  [
    'in base64url',
    (body: string) => createHmac('sha256', sharedSecret).update(body).digest('base64url'),
  ],
  ['made with a different secret', (body: string) => sign(body, 'of-another-topic')],
  ['of the re-serialized document', (body: string) => sign(JSON.stringify(JSON.parse(body)))],
  [
    'that contains white space',
    (body: string) => `${sign(body).slice(0, 8)} ${sign(body).slice(8)}`,
  ],
  ['that is empty', () => ''],
  ['that is only the first half', (body: string) => sign(body).slice(0, 24)],
  [
    'made with SHA-1',
    (body: string) => createHmac('sha1', sharedSecret).update(body).digest('base64'),
  ],
])('refuses a signature %s', async (_what, toSignature) => {
  const { onCreate, send } = openHandler()
  const body = toBody({ customer_email: 'jöhn@example.com' })
  const response = await send(body, { signature: toSignature(body) })
  expect(response.status).toBe(401)
  expect(onCreate).not.toHaveBeenCalled()
})

it('refuses a webhook without a signature before parsing the document', async () => {
  const { handler } = openHandler()
  const parse = vi.spyOn(JSON, 'parse')
  const response = await handler(new Request(shopOrigin, { method: 'POST', body: '{}' }))
  expect(response.status).toBe(401)
  expect(parse).not.toHaveBeenCalled()
  parse.mockRestore()
})

it('compares signatures in constant time, with the platform’s own function', async () => {
  const verify = vi.spyOn(crypto.subtle, 'verify')
  const signed = vi.spyOn(crypto.subtle, 'sign')
  const { send } = openHandler()
  expect((await send(toBody())).status).toBe(200)
  expect(verify).toHaveBeenCalledOnce()
  expect(signed).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

it('accepts any secret in the list `sharedSecret`', async () => {
  const { send } = openHandler({ sharedSecret: ['of-create', sharedSecret] })
  const body = toBody()
  expect((await send(body, { signature: sign(body, 'of-create') })).status).toBe(200)
  expect((await send(body)).status).toBe(200)
  expect((await send(body, { signature: sign(body, 'of-destroy') })).status).toBe(401)
})

it.each([
  ['a GET', new Request(shopOrigin), 405],
  [
    'a body that is too large',
    new Request(shopOrigin, { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) }),
    413,
  ],
])('refuses %s', async (_what, request, status) => {
  expect((await openHandler().handler(request)).status).toBe(status)
})

const hours = (count: number) => new Date(Date.now() - count * 60 * 60 * 1000).toISOString()

it.each([
  ['a different topic', 'orders.place', toBody()],
  ['a different topic in a different format', 'orders.place', 'text'],
  ['a destroyed reset', 'customer_password_resets.destroy', toBody()],
  ['a used reset', created, toBody({ reset_password_at: hours(0) })],
  ['an old reset', created, toBody({ created_at: hours(6.01) })],
])('answers 200 to %s and does nothing', async (_what, topic, body) => {
  const { events, onCreate, onResetPassword, send } = openHandler()
  expect((await send(body, { topic })).status).toBe(200)
  expect(onCreate).not.toHaveBeenCalled()
  expect(onResetPassword).not.toHaveBeenCalled()
  expect(events).toEqual([])
})

it.each([
  ['no token', created, toBody({ reset_password_token: null })],
  ['no address', created, toBody({ customer_email: undefined })],
  ['no topic', '', toBody()],
  ['no creation time', created, toBody({ created_at: null })],
  ['a creation time that is a number', created, toBody({ created_at: Date.now() })],
  ['a time of use that is a number', created, toBody({ reset_password_at: Date.now() })],
  ['no information about the reset’s use', created, toBody({ reset_password_at: undefined })],
  ['an invalid id', created, toBody({}, { id: '../customers' })],
  ['a different type', created, toBody({}, { type: 'customers' })],
  ['a body that is no JSON', created, 'text'],
  ['JSON that is no document', created, '[]'],
  ['a used reset without a time', used, toBody()],
  ['a used reset whose time is a number', used, toBody({ reset_password_at: Date.now() })],
  ['a used reset whose time is invalid', used, toBody({ reset_password_at: 'yesterday' })],
])('answers 200 to a signed webhook with %s, and reports `unreadable`', async (...row) => {
  const [, topic, body] = row
  const { events, onCreate, onResetPassword, send } = openHandler()
  expect((await send(body, { topic })).status).toBe(200)
  expect(onCreate).not.toHaveBeenCalled()
  expect(onResetPassword).not.toHaveBeenCalled()
  expect(events).toEqual([{ name: 'unreadable', step: 'webhook' }])
})

it('reports no event for a topic without a callback or for a wrong signature', async () => {
  const { events, send } = openHandler({ onCreate: undefined })
  expect((await send('text')).status).toBe(200)
  expect((await send('text', { topic: used, signature: sign('text', 'another') })).status).toBe(401)
  expect(events).toEqual([])
  await send('text', { topic: used })
  expect(events).toHaveLength(1)
})

it('mails a link that is almost six hours old', async () => {
  const { onCreate, send } = openHandler()
  await send(toBody({ created_at: hours(5.9) }))
  expect(onCreate).toHaveBeenCalledOnce()
})

it('calls `onResetPassword` without the token', async () => {
  const { onResetPassword, send } = openHandler()
  const at = hours(0)
  await send(toBody({ reset_password_at: at }), { topic: used })
  expect(onResetPassword).toHaveBeenCalledExactlyOnceWith({
    id,
    email: 'john@example.com',
    at: new Date(at),
    locale: 'de',
  })
})

it('answers 200 to a topic without a callback', async () => {
  const handler = createWebhookHandler({ sharedSecret })
  const body = toBody()
  const headers = { 'X-CommerceLayer-Signature': sign(body), 'X-CommerceLayer-Topic': created }
  const request = new Request(shopOrigin, { method: 'POST', headers, body })
  expect((await handler(request)).status).toBe(200)
})

it('answers 500 when a callback fails, without quoting its error', async () => {
  const { events, send } = openHandler({ onCreate: () => Promise.reject(new Error(token)) })
  const response = await send(toBody())
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain(token)
  expect(events).toEqual([{ name: 'failed', step: 'webhook' }])
})

// --- cases that must neither disable the webhook nor lose a mail

it('answers 200 for an undeliverable address, and never tries it again', async () => {
  const onCreate = vi.fn(() => Promise.reject(new UndeliverableError()))
  const { events, send } = openHandler({ onCreate })
  const body = toBody()
  const statuses = [(await send(body)).status, (await send(body)).status]
  expect(statuses).toEqual([200, 200])
  expect(onCreate).toHaveBeenCalledOnce()
  expect(events).toEqual([{ name: 'undeliverable', step: 'webhook' }])
})

it('accepts the largest document that one of our updates can cause', async () => {
  const { onResetPassword, send } = openHandler()
  // 64 KiB of metadata, in which the sender escapes every byte.
  const metadata = { notes: '<'.repeat(64 * 1024 - '{"notes":""}'.length) }
  expect(JSON.stringify(metadata)).toHaveLength(64 * 1024)
  const body = toBody({ metadata, reset_password_at: hours(0) }).replaceAll('<', '\\u003c')
  expect(body.length).toBeGreaterThan(380 * 1024)
  expect((await send(body, { topic: used })).status).toBe(200)
  expect(onResetPassword).toHaveBeenCalledOnce()
})

it('accepts a document of 1 MiB, and refuses one byte more', async () => {
  const { onResetPassword, send } = openHandler()
  const document = (length: number) => {
    const body = toBody({ reset_password_at: hours(0) })
    return body + ' '.repeat(length - body.length)
  }
  expect((await send(document(1024 * 1024), { topic: used })).status).toBe(200)
  expect((await send(document(1024 * 1024 + 1), { topic: used })).status).toBe(413)
  expect(onResetPassword).toHaveBeenCalledOnce()
})

// --- one callback, however many instances run

it('calls back until the first success, and only then records the webhook', async () => {
  const { store, written } = openStore()
  const onCreate = vi
    .fn<(mail: ResetMail) => Promise<void>>()
    .mockRejectedValueOnce(new Error('the mail server is down'))
    .mockResolvedValue()
  const { events, send } = openHandler({ store, onCreate })
  const body = toBody()
  const done = () => [...written.keys()].filter((key) => key.startsWith('done:'))

  expect((await send(body)).status).toBe(500)
  expect(done()).toEqual([])
  expect((await send(body)).status).toBe(200)
  expect(done()).toEqual([`done:${created}:${id}`])
  expect((await send(body)).status).toBe(200)
  expect(onCreate).toHaveBeenCalledTimes(2)
  await send(toBody({ reset_password_at: hours(0) }), { topic: used })
  expect(done()).toEqual([`done:${created}:${id}`, `done:${used}:${id}`])
  expect(events.map(({ name }) => name)).toEqual(['failed', 'sent', 'sent'])
})

it('sends one mail when two instances get one webhook, and answers 503 to repeats', async () => {
  const store = createMemoryStore()
  const onCreate = vi.fn(() => new Promise<void>((resolve) => void setTimeout(resolve, 200)))
  const [one, other] = [openHandler({ store, onCreate }), openHandler({ store, onCreate })]
  const body = toBody()
  const answers = await Promise.all([one.send(body), other.send(body), one.send(body)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 503, 503])
  expect([...one.events, ...other.events]).toContainEqual({ name: 'waiting', step: 'webhook' })
  expect((await other.send(body)).status).toBe(200)
  expect(onCreate).toHaveBeenCalledOnce()
})

it('sends one mail when sending is slow and another instance gets the retry', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const { store, calls } = openStore()
  let finish = () => {}
  const onCreate = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve
      }),
  )
  const [one, other] = [openHandler({ store, onCreate }), openHandler({ store, onCreate })]
  const body = toBody()
  const first = one.send(body)
  await vi.waitFor(() => expect(onCreate).toHaveBeenCalledOnce())
  await vi.advanceTimersByTimeAsync(3700)
  const early = await Promise.race([first, Promise.resolve('waits')])
  await vi.advanceTimersByTimeAsync(300)
  expect(early).toBe('waits')
  expect((await first).status).toBe(500)

  // The lock lasts eight seconds for every instance.
  expect((await other.send(body)).status).toBe(503)
  finish()
  await vi.waitFor(() => expect(calls).toContain(`set done:${created}:${id}`))
  expect((await other.send(body)).status).toBe(200)
  expect(onCreate).toHaveBeenCalledOnce()
  expect(calls).toContain(`claim lock:${created}:${id} 8000`)
})

it('calls back again after the instance that held the lock has died', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const store = createMemoryStore()
  const onCreate = vi.fn(async () => {}).mockReturnValueOnce(new Promise<void>(() => {}))
  const dead = openHandler({ store, onCreate })
  void dead.send(toBody())
  await vi.waitFor(() => expect(onCreate).toHaveBeenCalledOnce())
  const { send } = openHandler({ store, onCreate })
  expect((await send(toBody())).status).toBe(503)
  vi.setSystemTime(Date.now() + 8001)
  expect((await send(toBody())).status).toBe(200)
  expect(onCreate).toHaveBeenCalledTimes(2)
})

it('doesn’t release an expired lock, which another instance may hold', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { store, calls } = openStore()
  let fail = () => {}
  const onCreate = vi.fn(
    () =>
      new Promise<void>((_, reject) => {
        fail = () => reject(new Error())
      }),
  )
  const { send } = openHandler({ store, onCreate })
  const answer = send(toBody())
  await vi.waitFor(() => expect(onCreate).toHaveBeenCalledOnce())
  vi.setSystemTime(Date.now() + 8001)
  fail()
  expect((await answer).status).toBe(500)
  expect(calls.filter((call) => call.startsWith('release'))).toEqual([])
})

it('does nothing when another instance finishes just before the lock is claimed', async () => {
  const memory = createMemoryStore()
  const store: SharedStore = {
    ...memory,
    claim(key, ttlMs) {
      void memory.set(key.replace('lock:', 'done:'), '1', 60_000)
      return memory.claim(key, ttlMs)
    },
  }
  const { onCreate, send } = openHandler({ store })
  expect((await send(toBody())).status).toBe(200)
  expect(onCreate).not.toHaveBeenCalled()
})

const broken = () => Promise.reject(new Error('the store is down'))

it('sends only one mail from the same process when the store is down', async () => {
  const store = { get: broken, set: broken, claim: broken, release: broken }
  const { events, onCreate, send } = openHandler({ store })
  expect((await send(toBody())).status).toBe(200)
  expect((await send(toBody())).status).toBe(200)
  expect(onCreate).toHaveBeenCalledOnce()
  expect(events).toContainEqual({ name: 'failed', step: 'store' })
})

/** A store that is down once `fail` is called. */
function openFailingStore() {
  const memory = createMemoryStore()
  let isDown = false
  const store: SharedStore = {
    get: (key) => (isDown ? broken() : memory.get(key)),
    set: (key, value, ttlMs) => (isDown ? broken() : memory.set(key, value, ttlMs)),
    claim: (key, ttlMs) => (isDown ? broken() : memory.claim(key, ttlMs)),
    release: (key) => (isDown ? broken() : memory.release(key)),
  }
  const fail = () => {
    isDown = true
  }
  return { store, fail }
}

it('sends no second mail when the store goes down after the first', async () => {
  const { store, fail } = openFailingStore()
  const { onCreate, send } = openHandler({ store })
  await send(toBody())
  fail()
  expect((await send(toBody())).status).toBe(200)
  expect(onCreate).toHaveBeenCalledOnce()
})

it('calls a failed callback again, even if the store has gone down since', async () => {
  const { store, fail } = openFailingStore()
  const onCreate = vi.fn(async () => {}).mockRejectedValueOnce(new Error('the mail server is down'))
  const { send } = openHandler({ store, onCreate })
  expect((await send(toBody())).status).toBe(500)
  fail()
  expect((await send(toBody())).status).toBe(200)
  expect(onCreate).toHaveBeenCalledTimes(2)
})

it('answers within four seconds when the store hangs, before Commerce Layer gives up', async () => {
  const hang = () => new Promise<never>(() => {})
  const store = { get: hang, set: hang, claim: hang, release: hang }
  const { onCreate, send } = openHandler({ store })
  const start = performance.now()
  await send(toBody())
  expect(performance.now() - start).toBeLessThan(4900)
  expect(onCreate).toHaveBeenCalledOnce()
})

it.each([
  ['sharedSecret', { sharedSecret: '' }],
  ['sharedSecret', { sharedSecret: [] }],
  ['sharedSecret', { sharedSecret: ['a', ''] }],
  ['onCreate', { onCreate: 'mail' }],
  ['onResetPassword', { onResetPassword: 1 }],
  ['link', { link: undefined }],
  ['link', { link: null }],
  ['store.claim', { store: null }],
  ['store.release', { store: { claim() {}, get() {}, set() {} } }],
  ['onEvent', { onEvent: 'log' }],
  ['resetUrl', { link: { resetUrl: 'http://shop.example' } }],
])('refuses a wrong `%s` at once', (name, options) => {
  expect(() => openHandler(options as object)).toThrow(`\`${name}\` must be`)
})

it('throws in a browser', () => {
  vi.stubGlobal('document', {})
  expect(() => openHandler()).toThrow('createWebhookHandler is for servers only')
})
