// @vitest-environment node
import { createHmac } from 'node:crypto'

import { afterEach, expect, it, vi } from 'vitest'

import { openEmulator } from './openEmulator.ts'

afterEach(() => void vi.useRealTimers())

const topic = (event: string) => `customer_password_resets.${event}`

function openReceiver(answers: (number | 'never' | 'throw')[] = []) {
  const received: { topic: string | null; body: string; signature: string | null }[] = []
  const send = async (request: Request) => {
    const { headers } = request
    received.push({
      topic: headers.get('x-commercelayer-topic'),
      signature: headers.get('x-commercelayer-signature'),
      body: await request.text(),
    })
    const answer = answers.shift() ?? 200
    if (answer === 'throw') throw new TypeError('no connection')
    if (answer === 'never') return new Promise<Response>(() => {})
    return new Response(null, { status: answer })
  }
  const webhook = (event: string) => ({ topic: topic(event), sharedSecret: `of-${event}`, send })
  return { received, webhook }
}

it('sends signed webhooks when a reset is created, used and destroyed', async () => {
  const { received, webhook } = openReceiver()
  const { id, token, request, update } = await openEmulator({
    webhooks: ['create', 'reset_password', 'destroy'].map(webhook),
  })
  // Signing is asynchronous, so a webhook that is sent later may arrive first.
  const arrive = async (count: number) => vi.waitFor(() => expect(received).toHaveLength(count))
  await arrive(1)
  await update({ metadata: { a: 1 } })
  await update({ customer_password: 'new', _reset_password_token: token })
  await arrive(2)
  await request({ method: 'DELETE', path: `/${id}` })
  await arrive(3)

  expect(received.map((each) => each.topic)).toEqual(
    ['create', 'reset_password', 'destroy'].map(topic),
  )
  for (const { body, signature, topic: name } of received) {
    const secret = `of-${name!.split('.')[1]}`
    expect(signature).toBe(createHmac('sha256', secret).update(body).digest('base64'))
  }
  const [created, used] = received.map(({ body }) => JSON.parse(body) as { data: object })
  expect(created).toMatchObject({
    data: { id, attributes: { reset_password_token: token, reset_password_at: null } },
  })
  expect(used).toMatchObject({ data: { attributes: { reset_password_at: expect.any(String) } } })
})

it('sends no webhook for other topics, or for a refused update', async () => {
  const { received, webhook } = openReceiver()
  const { update } = await openEmulator({ webhooks: [webhook('reset_password')] })
  await update({ customer_password: 'new', _reset_password_token: 'wrong' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(received).toEqual([])
})

it('resends a webhook until the receiver accepts it, ten times at most', async () => {
  const taken = openReceiver([500, 'throw', 302])
  await openEmulator({ webhooks: [taken.webhook('create')], webhookRetryDelay: 1 })
  const refused = openReceiver(Array.from({ length: 50 }, () => 500))
  await openEmulator({ webhooks: [refused.webhook('create')], webhookRetryDelay: 1 })
  await vi.waitFor(() => expect(refused.received).toHaveLength(11))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(taken.received).toHaveLength(4)
  expect(refused.received).toHaveLength(11)
  expect(new Set(taken.received.map(({ body }) => body)).size).toBe(1)
})

it('switches a webhook off after 30 failures in a row', async () => {
  const { received, webhook } = openReceiver(Array.from({ length: 50 }, () => 500))
  const { emulator } = await openEmulator({ webhooks: [webhook('create')], webhookRetryDelay: 1 })
  for (const count of [11, 22, 30]) {
    await vi.waitFor(() => expect(received).toHaveLength(count), { timeout: 30_000 })
    await emulator.createReset('john@example.com')
  }
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(received).toHaveLength(30)
})

it('waits five seconds for a receiver’s answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { received, webhook } = openReceiver(['never'])
  await openEmulator({ webhooks: [webhook('create')], webhookRetryDelay: 1 })
  await vi.waitFor(() => expect(received).toHaveLength(1))
  await vi.advanceTimersByTimeAsync(4900)
  expect(received).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(200)
  await vi.waitFor(() => expect(received).toHaveLength(2))
})

it('refuses a reset for a customer without a password only if `guestResets` is false', async () => {
  const customers = [{ email: 'john@example.com' }, { email: 'guest@example.com' }]
  const attributes = { customer_email: 'guest@example.com' }
  const allowed = await openEmulator({ customers })
  expect((await allowed.create(attributes)).status).toBe(201)
  const refusing = await openEmulator({
    customers: [{ email: 'john@example.com', password: 'old' }, customers[1]!],
    guestResets: false,
  })
  expect((await refusing.create(attributes)).status).toBe(422)
})
