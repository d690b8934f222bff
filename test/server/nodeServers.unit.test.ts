// @vitest-environment node
import { type IncomingMessage, type RequestListener, request as sendRequest } from 'node:http'
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'

import express from 'express'
import fastify from 'fastify'
import { afterEach, expect, it, vi } from 'vitest'

import { fromShop, openShop } from './openShop.ts'
import { serve, toListener } from './servers.ts'

// docs/decisions/011-no-node-adapter.md explains why the adapter comes from a library.

const closed: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closed.splice(0)) await close()
})

const body = '{"email":"john@example.com"}'
const json = { ...fromShop, 'Content-Type': 'application/json' }

/** A shop that records the client address of each request. */
function openNotingShop() {
  const addresses: (string | undefined)[] = []
  const shop = openShop({
    options: {
      allow: ({ clientAddress }) => {
        addresses.push(clientAddress)
        return true
      },
    },
  })
  return { ...shop, addresses, listener: toListener(shop.handler) as RequestListener }
}

const post = async (origin: string, text = body) =>
  (await fetch(`${origin}/api/password-reset`, { method: 'POST', headers: json, body: text }))
    .status

it('serves a handler over HTTP/1, and passes on the socket’s address', async () => {
  const shop = openNotingShop()
  const origin = await serve(shop.listener)
  expect(await post(origin)).toBe(202)
  await shop.settle()
  expect(shop.mails).toHaveLength(1)
  expect(shop.addresses).toEqual(['127.0.0.1'])
})

it('serves a handler over HTTP/2, and refuses a large body', async () => {
  const shop = openNotingShop()
  const server = createHttp2Server(shop.listener as never)
  closed.push(() => server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const client = connectHttp2(`http://127.0.0.1:${port}`)
  closed.push(() => client.destroy())
  const send = (text: string) =>
    new Promise<number>((resolve, reject) => {
      const stream = client.request({ ':method': 'POST', ':path': '/', ...json })
      stream.on('response', (headers) => resolve(Number(headers[':status'])))
      stream.on('error', reject)
      stream.resume().end(text)
    })
  expect(await send(body)).toBe(202)
  expect(await send('x'.repeat(200_000))).toBe(413)
  expect(await send(body)).toBe(202)
  await shop.settle()
  expect(shop.mails).toHaveLength(2)
  expect(shop.addresses[0]).toBe('127.0.0.1')
})

it.each([
  ['202 before `express.json()`', (app: express.Express) => app, 202],
  [
    '400 after `express.json()`, which has consumed the body',
    (app: express.Express) => app.use(express.json()),
    400,
  ],
  [
    '202 after an `express.json()` that keeps `rawBody`',
    (app: express.Express) =>
      app.use(
        express.json({
          verify: (request, _response, bytes) => void Object.assign(request, { rawBody: bytes }),
        }),
      ),
    202,
  ],
])('answers in Express with %s', async (_what, prepare, status) => {
  const shop = openNotingShop()
  const app = prepare(express())
  app.post('/api/password-reset', shop.listener)
  app.use(express.json())
  expect(await post(await serve(app))).toBe(status)
  await shop.settle()
  expect(shop.mails).toHaveLength(status === 202 ? 1 : 0)
})

it('serves a handler in Fastify, beside routes that use Fastify’s parsers', async () => {
  const shop = openNotingShop()
  const app = fastify()
  closed.push(() => app.close())
  app.post('/own', (request) => request.body)
  await app.register(async (plugin) => {
    plugin.removeAllContentTypeParsers()
    plugin.addContentTypeParser('*', (_request, _payload, done) => done(null))
    plugin.post('/api/password-reset', (request, reply) => {
      reply.hijack()
      shop.listener(request.raw, reply.raw)
    })
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  expect(await post(origin)).toBe(202)
  expect(await post(origin, 'x'.repeat(20_000))).toBe(413)
  const own = await fetch(`${origin}/own`, { method: 'POST', headers: json, body })
  expect(await own.text()).toBe(body)
  await shop.settle()
  expect(shop.mails).toHaveLength(1)
})

it('reads the body from `rawBody`, which Google Cloud Functions provides', async () => {
  const shop = openNotingShop()
  const origin = await serve((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      Object.assign(request, { rawBody: Buffer.concat(chunks) })
      shop.listener(request, response)
    })
  })
  expect(await post(origin)).toBe(202)
  await shop.settle()
  expect(shop.mails).toHaveLength(1)
})

it('sends no mail for a request aborted mid-body, and serves the next request', async () => {
  const shop = openNotingShop()
  const origin = await serve(shop.listener)
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  const headers = Object.entries(json).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(
    `POST / HTTP/1.1\r\nHost: shop\r\n${headers.join('')}Content-Length: 999\r\n\r\n{"em`,
  )
  await new Promise((resolve) => void setTimeout(resolve, 50))
  socket.destroy()
  await new Promise((resolve) => void setTimeout(resolve, 50))
  expect(await post(origin)).toBe(202)
  await shop.settle()
  expect(shop.mails).toHaveLength(1)
})

it('refuses a body over the limit, and cuts off an endless upload', async () => {
  const shop = openNotingShop()
  const origin = await serve(shop.listener)
  expect(await post(origin, 'x'.repeat(9000))).toBe(413)

  const written = await new Promise<number>((resolve) => {
    let bytes = 0
    const socket = connect(Number(new URL(origin).port), '127.0.0.1')
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    const pump = () => {
      while (bytes < 100_000_000 && !socket.destroyed) {
        bytes += chunk.length
        if (!socket.write(chunk)) return void socket.once('drain', pump)
      }
      return resolve(bytes)
    }
    const headers = Object.entries(json).map(([name, value]) => `${name}: ${value}\r\n`)
    const head = `POST / HTTP/1.1\r\nHost: shop\r\n${headers.join('')}`
    socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n`)
    socket.on('error', () => resolve(bytes))
    socket.on('close', () => resolve(bytes))
    pump()
  })
  expect(written).toBeLessThan(20_000_000)
  expect(await post(origin)).toBe(202)
})

it.each([
  ['an invalid path', { path: '//[' }, 405],
  ['the method TRACE, which `Request` forbids', { method: 'TRACE' }, 405],
  ['an invalid host', { headers: { Host: 'a b/c' } }, 400],
])('answers 4xx, not 5xx, to %s', async (_what, options, status) => {
  const origin = await serve(openNotingShop().listener)
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    sendRequest(origin, options, resolve).on('error', reject).end()
  })
  answer.resume()
  expect(answer.statusCode).toBe(status)
})

it('builds the link from `resetUrl` when the request names a different host', async () => {
  const shop = openNotingShop()
  const origin = await serve(shop.listener)
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { ...json, Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' }
    const sent = sendRequest(origin, { method: 'POST', headers }, resolve)
    sent.on('error', reject).end(body)
  })
  answer.resume()
  expect(answer.statusCode).toBe(202)
  await shop.settle()
  expect(new URL(shop.mails[0]!.url).origin).toBe('https://shop.example')
})

it('answers 500 when code around a handler rejects, and serves the next request', async () => {
  const listener = toListener(() => Promise.reject(new Error('secret')))
  const origin = await serve(listener as RequestListener)
  for (const _each of [1, 2]) {
    const response = await fetch(origin)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
  }
})

it('sends the answer before it sends any request to Commerce Layer', async () => {
  const order: string[] = []
  const { handler, settle, emulator } = openShop({
    options: {
      fetch: (input, init) => {
        order.push('asked')
        return emulator.fetch(input, init)
      },
    },
  })
  const listener = toListener(handler) as RequestListener
  const origin = await serve((request, response) => {
    response.on('finish', () => order.push('written'))
    listener(request, response)
  })
  expect(await post(origin)).toBe(202)
  await vi.waitFor(() => expect(order).toHaveLength(3))
  await settle()
  expect(order).toEqual(['written', 'asked', 'asked'])
})

it('doesn’t replace the global `Request`', () => {
  const before = globalThis.Request
  toListener(async () => new Response())
  expect(globalThis.Request).toBe(before)
})
