// @vitest-environment node
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { createPasswordResetClient } from 'commercelayer-password-reset/client'
import {
  createCommerceLayerEmulator,
  createNodeListener,
} from 'commercelayer-password-reset/testing'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { customer, integration, mediaType, salesChannel, type } from './openEmulator.ts'

let emulator = createCommerceLayerEmulator()
let server: Server
let url = ''

beforeEach(async () => {
  emulator = createCommerceLayerEmulator()
  server = createServer(createNodeListener(emulator))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const requestToken = (params: Record<string, string>) =>
  fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(params),
  })

async function getAccessToken(params: Record<string, string>): Promise<string> {
  const { access_token } = (await (await requestToken(params)).json()) as { access_token: string }
  return access_token
}

const patch = (init: RequestInit = {}) =>
  fetch(`${url}/api/${type}/xYZkjABcde`, { method: 'PATCH', body: '{}', ...init })

it('resets a password from end to end with the package’s own client', async () => {
  const response = await fetch(`${url}/api/${type}`, {
    method: 'POST',
    headers: {
      Accept: mediaType,
      Authorization: `Bearer ${await getAccessToken(integration)}`,
      'Content-Type': mediaType,
    },
    body: JSON.stringify({ data: { type, attributes: { customer_email: 'john@example.com' } } }),
  })
  const { data } = (await response.json()) as {
    data: { id: string; attributes: { reset_password_token: string } }
  }
  const client = createPasswordResetClient({
    baseUrl: `${url}/api`,
    accessToken: await getAccessToken(salesChannel),
  })

  const passwordReset = await client.update({
    id: data.id,
    customer_password: 'naïve 🔑',
    _reset_password_token: data.attributes.reset_password_token,
  })

  expect(passwordReset).toMatchObject({
    id: data.id,
    customer_email: 'john@example.com',
    reset_password_at: expect.any(String),
  })
  expect((await requestToken(customer('naïve 🔑'))).status).toBe(200)
  expect((await requestToken(customer('old-password'))).status).toBe(401)
})

it('records the request’s URL with the host from the Host header', async () => {
  await patch()

  expect(emulator.requests[0]?.url).toBe(`${url}/api/${type}/xYZkjABcde`)
})

it('answers a CORS preflight', async () => {
  const response = await patch({
    method: 'OPTIONS',
    body: null,
    headers: { 'Access-Control-Request-Method': 'PATCH' },
  })

  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-headers')).toBe(
    'accept, authorization, content-type',
  )
})

it('destroys the socket for a network error', async () => {
  emulator.failNext({ networkError: true })

  await expect(patch()).rejects.toThrow('fetch failed')
  expect((await patch()).status).toBe(401)
})

it('breaks the connection when a fault’s response body fails', async () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"data":')),
    pull: (controller) => void setTimeout(() => controller.error(new Error('enough')), 20),
  })
  emulator.failNext({ response: new Response(body, { status: 200 }) })

  const response = await patch()

  expect(response.status).toBe(200)
  await expect(response.text()).rejects.toThrow('terminated')
})

it('survives a client that disconnects in the middle of a response body', async () => {
  let pieces = 0
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      controller.enqueue(new Uint8Array(1))
      pieces += 1
      if (pieces === 10) controller.close()
    },
  })
  emulator.failNext({ response: new Response(body) })
  const controller = new AbortController()

  await patch({ signal: controller.signal })
  controller.abort()
  await new Promise((resolve) => setTimeout(resolve, 100))

  expect((await patch()).status).toBe(401)
})

it('aborts the request of a client that disconnects', async () => {
  const fault = { neverAnswer: true } as const
  const ended = vi.fn<() => void>()
  const answer = emulator.fetch
  emulator.fetch = (input, init) => answer(input, init).finally(ended)
  emulator.failNext(fault)

  const before = emulator.requests.length
  const controller = new AbortController()
  const answered = patch({ signal: controller.signal })
  // The client disconnects only after its request has arrived, even on a busy machine.
  await vi.waitFor(() => expect(emulator.requests.length).toBe(before + 1), { timeout: 30_000 })
  controller.abort()
  await expect(answered).rejects.toMatchObject({ name: 'AbortError' })

  await vi.waitFor(() => expect(ended).toHaveBeenCalled(), { timeout: 30_000 })
})

it('still notices an abort after garbage collection', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  emulator.failNext({ neverAnswer: true })
  const controller = new AbortController()
  const ended = vi.fn<() => void>()
  emulator.fetch(url, { method: 'PATCH', signal: controller.signal }).catch(ended)
  for (let round = 0; round < 10; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    collectGarbage()
  }

  controller.abort()

  await vi.waitFor(() => expect(ended).toHaveBeenCalled())
})
