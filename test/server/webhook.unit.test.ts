// @vitest-environment node
import { createHmac } from 'node:crypto'

import {
  type ResetMail,
  type WebhookHandlerOptions,
  createWebhookHandler,
} from 'commercelayer-password-reset/server'
import * as fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'

import { resetUrl, shopOrigin } from './openShop.ts'

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

/** A webhook's document; with white space, as no `JSON.stringify` would write it again. */
function toBody(attributes: object = {}, resource: object = {}): string {
  const data = {
    id,
    type: 'customer_password_resets',
    attributes: {
      customer_email: 'john@example.com',
      reset_password_token: token,
      reset_password_at: null,
      created_at: new Date().toISOString(),
      metadata: { locale: 'de' },
      ...attributes,
    },
    ...resource,
  }
  return JSON.stringify({ data }, null, 2)
}

/** As the vendor's published receivers compute it. */
const sign = (body: string, secret = sharedSecret) =>
  createHmac('sha256', secret).update(body).digest('base64')

function openStore() {
  const keys = new Set<string>()
  return {
    keys,
    has: (key: string) => keys.has(key),
    add: async (key: string) => void keys.add(key),
  }
}

function openHandler(options: Partial<WebhookHandlerOptions> = {}) {
  const onCreate = vi.fn<(mail: ResetMail) => Promise<void>>(async () => {})
  const onResetPassword = vi.fn<(reset: object) => Promise<void>>(async () => {})
  const handler = createWebhookHandler({
    sharedSecret,
    link,
    onCreate,
    onResetPassword,
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
  return { handler, onCreate, onResetPassword, send }
}

it('takes what the vendor’s samples sign, and gives the mail', async () => {
  const { onCreate, send } = openHandler()
  const createdAt = new Date(Date.now() - 60_000)

  const response = await send(toBody({ created_at: createdAt.toISOString() }))

  expect(response.status).toBe(200)
  expect(onCreate).toHaveBeenCalledExactlyOnceWith({
    to: 'john@example.com',
    url: `${resetUrl}?customerPasswordResetId=${id}&resetPasswordToken=${token}`,
    expiresAt: new Date(createdAt.getTime() + 6 * 60 * 60 * 1000),
    locale: 'de',
  })
})

it('takes signed bytes that are no UTF-8, and does nothing with them', async () => {
  const { handler } = openHandler()
  const body = Uint8Array.of(0xff, 0xfe, 0x00)
  const signature = createHmac('sha256', sharedSecret).update(body).digest('base64')
  const headers = { 'X-CommerceLayer-Signature': signature, 'X-CommerceLayer-Topic': created }
  const response = await handler(new Request(shopOrigin, { method: 'POST', headers, body }))
  expect(response.status).toBe(200)
})

it('refuses any flipped bit of the body', async () => {
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

it('refuses any flipped bit of the signature', async () => {
  const { onCreate, send } = openHandler()
  // Not every signature has a last character that a bit turns into another way to write the same.
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
  // No header can have the others.
  const sendable = flipped.filter((each) => !/[\0\r\n]/.test(each))
  expect(sendable.length).toBeGreaterThan(300)
  for (const each of sendable)
    expect([each, (await send(body, { signature: each })).status]).toEqual([each, 401])
  expect(onCreate).not.toHaveBeenCalled()
})

it.each([
  ['hex', (body: string) => createHmac('sha256', sharedSecret).update(body).digest('hex')],
  [
    'base64url',
    (body: string) => createHmac('sha256', sharedSecret).update(body).digest('base64url'),
  ],
  ['another secret', (body: string) => sign(body, 'of-another-topic')],
  ['the same document written again', (body: string) => sign(JSON.stringify(JSON.parse(body)))],
  ['white space in it', (body: string) => `${sign(body).slice(0, 8)} ${sign(body).slice(8)}`],
  ['nothing', () => ''],
  ['only the first half', (body: string) => sign(body).slice(0, 24)],
  ['SHA-1', (body: string) => createHmac('sha1', sharedSecret).update(body).digest('base64')],
])('refuses a signature that is %s', async (_what, toSignature) => {
  const { onCreate, send } = openHandler()
  const body = toBody({ customer_email: 'jöhn@example.com' })
  const response = await send(body, { signature: toSignature(body) })
  expect(response.status).toBe(401)
  expect(onCreate).not.toHaveBeenCalled()
})

it('refuses a webhook without a signature before it reads the document', async () => {
  const { handler } = openHandler()
  const parse = vi.spyOn(JSON, 'parse')
  const response = await handler(new Request(shopOrigin, { method: 'POST', body: '{}' }))
  expect(response.status).toBe(401)
  expect(parse).not.toHaveBeenCalled()
  parse.mockRestore()
})

it('compares in constant time, with the platform’s own function', async () => {
  const verify = vi.spyOn(crypto.subtle, 'verify')
  const signed = vi.spyOn(crypto.subtle, 'sign')
  const { send } = openHandler()
  expect((await send(toBody())).status).toBe(200)
  expect(verify).toHaveBeenCalledOnce()
  expect(signed).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

it('takes each topic’s own secret', async () => {
  const { send } = openHandler({ sharedSecret: ['of-create', sharedSecret] })
  const body = toBody()
  expect((await send(body, { signature: sign(body, 'of-create') })).status).toBe(200)
  expect((await send(body)).status).toBe(200)
  expect((await send(body, { signature: sign(body, 'of-destroy') })).status).toBe(401)
})

it.each([
  ['a GET', new Request(shopOrigin), 405],
  ['too much', new Request(shopOrigin, { method: 'POST', body: 'x'.repeat(65_537) }), 413],
])('refuses %s', async (_what, request, status) => {
  expect((await openHandler().handler(request)).status).toBe(status)
})

const hours = (count: number) => new Date(Date.now() - count * 60 * 60 * 1000).toISOString()

it.each([
  ['another topic', 'orders.place', toBody()],
  ['a destroyed reset', 'customer_password_resets.destroy', toBody()],
  ['a used reset', created, toBody({ reset_password_at: hours(0) })],
  ['a reset that says not whether it was used', created, toBody({ reset_password_at: undefined })],
  ['an old reset', created, toBody({ created_at: hours(6.01) })],
  ['a reset without a time', created, toBody({ created_at: null })],
  ['a reset without a token', created, toBody({ reset_password_token: null })],
  ['an id that is none', created, toBody({}, { id: '../customers' })],
  ['another type', created, toBody({}, { type: 'customers' })],
  ['a used reset that has no time', used, toBody()],
  ['a used reset whose time is none', used, toBody({ reset_password_at: 'yesterday' })],
  ['a document that is none', created, 'text'],
])('answers 200 to %s and does nothing', async (_what, topic, body) => {
  const { onCreate, onResetPassword, send } = openHandler()
  expect((await send(body, { topic })).status).toBe(200)
  expect(onCreate).not.toHaveBeenCalled()
  expect(onResetPassword).not.toHaveBeenCalled()
})

it('mails a link that is almost six hours old', async () => {
  const { onCreate, send } = openHandler()
  await send(toBody({ created_at: hours(5.9) }))
  expect(onCreate).toHaveBeenCalledOnce()
})

it('tells of a changed password without the token', async () => {
  const { onResetPassword, send } = openHandler()
  const at = hours(0)
  await send(toBody({ reset_password_at: at }), { topic: used })
  expect(onResetPassword).toHaveBeenCalledExactlyOnceWith({ id, email: 'john@example.com', at })
})

it('answers 200 to a topic that has no callback', async () => {
  const handler = createWebhookHandler({ sharedSecret })
  const body = toBody()
  const headers = { 'X-CommerceLayer-Signature': sign(body), 'X-CommerceLayer-Topic': created }
  const request = new Request(shopOrigin, { method: 'POST', headers, body })
  expect((await handler(request)).status).toBe(200)
})

it('answers 500 when a callback fails, without its words', async () => {
  const { send } = openHandler({ onCreate: () => Promise.reject(new Error(token)) })
  const response = await send(toBody())
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain(token)
})

it('remembers what was done only after a success, and does it once', async () => {
  const delivered = openStore()
  const onCreate = vi
    .fn<(mail: ResetMail) => Promise<void>>()
    .mockRejectedValueOnce(new Error('the mail server is down'))
    .mockResolvedValue()
  const { send } = openHandler({ delivered, onCreate })
  const body = toBody()

  expect((await send(body)).status).toBe(500)
  expect([...delivered.keys]).toEqual([])
  expect((await send(body)).status).toBe(200)
  expect([...delivered.keys]).toEqual([`${created}:${id}`])
  expect((await send(body)).status).toBe(200)
  expect(onCreate).toHaveBeenCalledTimes(2)
  await send(toBody({ reset_password_at: hours(0) }), { topic: used })
  expect([...delivered.keys]).toEqual([`${created}:${id}`, `${used}:${id}`])
})

it('does nothing twice at the same time', async () => {
  const onCreate = vi.fn(() => new Promise<void>((resolve) => void setTimeout(resolve, 200)))
  const { send } = openHandler({ onCreate })
  const body = toBody()
  const answers = await Promise.all([send(body), send(body), send(body)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(onCreate).toHaveBeenCalledOnce()
})

it('answers 500 after four seconds, and does nothing again while the callback runs', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let finish = () => {}
  const onCreate = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve
      }),
  )
  const delivered = openStore()
  const { send } = openHandler({ delivered, onCreate })
  const first = send(toBody())
  await vi.waitFor(() => expect(onCreate).toHaveBeenCalledOnce())
  await vi.advanceTimersByTimeAsync(3900)
  const early = await Promise.race([first, Promise.resolve('waits')])
  await vi.advanceTimersByTimeAsync(200)
  const again = send(toBody())
  finish()

  expect(early).toBe('waits')
  expect((await first).status).toBe(500)
  expect((await again).status).toBe(200)
  expect(onCreate).toHaveBeenCalledOnce()
  expect(delivered.keys.size).toBe(1)
})

const never = () => new Promise<never>(() => {})

it.each([
  ['callback', never, async () => false, 2],
  ['store', async () => {}, never, 1],
])(
  'starts anew a minute after a %s that never ends',
  async (_what, firstMail, firstLook, mails) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const onCreate = vi.fn(async () => {}).mockImplementationOnce(firstMail)
    const has = vi.fn(async () => false).mockImplementationOnce(firstLook)
    const { send } = openHandler({ onCreate, delivered: { has, add: () => {} } })
    const body = toBody()
    const sendInVain = async () => {
      const response = send(body)
      // The signature is checked without a timer.
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
      await vi.advanceTimersByTimeAsync(4000)
      return (await response).status
    }

    expect([await sendInVain(), await sendInVain()]).toEqual([500, 500])
    expect(onCreate).toHaveBeenCalledTimes(mails - 1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect((await send(body)).status).toBe(200)
    expect(onCreate).toHaveBeenCalledTimes(mails)
  },
)

it('sends one mail when a store answers after another attempt has begun', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  let answer = (_isDelivered: boolean) => {}
  const late = new Promise<boolean>((resolve) => {
    answer = resolve
  })
  const has = vi.fn(async () => false).mockReturnValueOnce(late)
  const { onCreate, send } = openHandler({ delivered: { has, add: () => {} } })
  const body = toBody()
  const first = send(body)
  await vi.waitFor(() => expect(has).toHaveBeenCalledOnce())
  vi.setSystemTime(Date.now() + 61_000)
  await send(body)
  answer(false)
  await first
  expect(onCreate).toHaveBeenCalledOnce()
})

it('answers 200 after four seconds when the mail has left and the store hangs', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const add = vi.fn(never)
  const { onCreate, send } = openHandler({ delivered: { has: () => false, add } })
  const response = send(toBody())
  await vi.waitFor(() => expect(add).toHaveBeenCalledOnce())
  await vi.advanceTimersByTimeAsync(4000)
  expect((await response).status).toBe(200)
  expect(onCreate).toHaveBeenCalledOnce()
})

it.each([
  ['fails to look', { has: () => Promise.reject(new Error()), add: async () => {} }, 500, 0],
  ['fails to remember', { has: () => false, add: () => Promise.reject(new Error()) }, 200, 1],
])('when `delivered` %s it answers so that no mail is sent twice', async (...row) => {
  const [, delivered, status, mails] = row
  const { onCreate, send } = openHandler({ delivered })
  expect((await send(toBody())).status).toBe(status)
  expect(onCreate).toHaveBeenCalledTimes(mails)
})

it.each([
  ['sharedSecret', { sharedSecret: '' }],
  ['sharedSecret', { sharedSecret: [] }],
  ['sharedSecret', { sharedSecret: ['a', ''] }],
  ['onCreate', { onCreate: 'mail' }],
  ['onResetPassword', { onResetPassword: 1 }],
  ['link', { link: undefined }],
  ['link', { link: null }],
  ['delivered.has', { delivered: null }],
  ['delivered.has', { delivered: { add() {} } }],
  ['delivered.add', { delivered: { has() {} } }],
  ['resetUrl', { link: { resetUrl: 'http://shop.example' } }],
])('refuses a wrong `%s` at once', (name, options) => {
  expect(() => openHandler(options as object)).toThrow(`\`${name}\` must be`)
})

it('is made nowhere where there is a document', () => {
  vi.stubGlobal('document', {})
  expect(() => openHandler()).toThrow('createWebhookHandler is for servers only')
})
