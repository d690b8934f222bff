// @vitest-environment node
import { Agent, request as sendRequest } from 'node:http'

import { toNodeListener } from 'commercelayer-password-reset/server'
import { createNodeListener } from 'commercelayer-password-reset/testing'
import { expect, it, vi } from 'vitest'

import { fromShop, openShop } from './openShop.ts'
import { serve } from './servers.ts'

it('passes method, path, headers and body on, and status, headers and body back', async () => {
  const seen: unknown[] = []
  const url = await serve(
    toNodeListener(async (request) => {
      const { method, headers } = request
      seen.push([method, new URL(request.url).pathname, headers.get('x-a'), await request.text()])
      return new Response('ä', { status: 418, headers: { 'X-B': 'b' } })
    }),
  )
  const init = { method: 'PATCH', headers: { 'X-A': 'a' }, body: 'naïve 🔑' }
  const response = await fetch(`${url}/path?query`, init)
  expect(seen).toEqual([['PATCH', '/path', 'a', 'naïve 🔑']])
  expect([response.status, response.headers.get('x-b')]).toEqual([418, 'b'])
  expect(await response.text()).toBe('ä')
})

it.each(['GET', 'HEAD'])('takes a %s, which has no body', async (method) => {
  const url = await serve(toNodeListener(async () => new Response(null, { status: 204 })))
  expect((await fetch(url, { method })).status).toBe(204)
})

it('reads no host from the request', async () => {
  const urls: string[] = []
  const url = await serve(
    toNodeListener(async (request) => {
      urls.push(request.url)
      return new Response()
    }),
  )
  await new Promise((resolve, reject) => {
    const sent = sendRequest(url, { path: '/path', headers: { Host: 'evil.example' } }, resolve)
    sent.on('error', reject).end()
  })
  expect(urls).toEqual(['http://localhost/path'])
})

it.each([
  ['rejects', () => Promise.reject(new Error('secret'))],
  [
    'throws',
    () => {
      throw new Error('secret')
    },
  ],
  ['returns nothing', async () => undefined as unknown as Response],
  ['returns `Response.error()`', async () => Response.error()],
  [
    'has a body that breaks off',
    async () =>
      new Response(new ReadableStream({ pull: () => Promise.reject(new Error('secret')) })),
  ],
])('answers 500 for a handler that %s, and goes on', async (_what, handler) => {
  const url = await serve(toNodeListener(handler))
  const response = await fetch(url)
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('secret')
  expect((await fetch(url)).status).toBe(500)
})

it('ends an answer whose head was written by another', async () => {
  const listener = toNodeListener(async () => new Response('body'))
  const url = await serve((request, response) => {
    response.writeHead(418)
    listener(request, response)
  })
  const response = await fetch(url)
  expect([response.status, await response.text()]).toEqual([418, ''])
})

// The fault is the request's, and a 500 would set off the shop's alarms.
it.each([
  ['a path that is none', { path: '//[' }],
  ['TRACE, which no `Request` can have', { method: 'TRACE' }],
])('answers 400 to %s, and asks no handler', async (_what, options) => {
  const handler = vi.fn(async () => new Response())
  const url = await serve(toNodeListener(handler))
  const status = await new Promise((resolve, reject) => {
    const sent = sendRequest(url, options, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    sent.on('error', reject).end()
  })
  expect(status).toBe(400)
  expect(handler).not.toHaveBeenCalled()
})

it('refuses a large body, and goes on with the same connection', async () => {
  const shop = openShop()
  const url = await serve(toNodeListener(shop.handler))
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const post = (body: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { ...fromShop, 'Content-Type': 'application/json' }
      // Without a length, so that only reading tells it.
      const sent = sendRequest(url, { method: 'POST', headers, agent }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode))
      })
      sent.on('error', reject)
      for (let at = 0; at < body.length; at += 4096) sent.write(body.slice(at, at + 4096))
      sent.end()
    })

  expect(await post('x'.repeat(200_000))).toBe(413)
  expect(await post('{"email":"john@example.com"}')).toBe(202)
  agent.destroy()
  await shop.settle()
  expect(shop.mails).toHaveLength(1)
})

it('has written the answer before anything is asked of Commerce Layer', async () => {
  const order: string[] = []
  const shop = openShop()
  const api = await serve((request, response) => {
    order.push(`asked for ${request.url}`)
    createNodeListener(shop.emulator)(request, response)
  })
  const options = { baseUrl: `${api}/api`, authUrl: `${api}/oauth/token`, fetch: undefined }
  const { handler, settle } = openShop({ options })
  const listener = toNodeListener(handler)
  const url = await serve((request, response) => {
    listener(request, {
      writeHead: (status, headers) => response.writeHead(status, headers),
      end: (body) => {
        order.push('answered')
        return response.end(body)
      },
    })
  })

  const headers = { ...fromShop, 'Content-Type': 'application/json' }
  const body = '{"email":"john@example.com"}'
  await fetch(url, { method: 'POST', headers, body })
  await vi.waitFor(() => expect(order).toHaveLength(3))
  await settle()

  expect(order).toEqual([
    'answered',
    'asked for /oauth/token',
    'asked for /api/customer_password_resets',
  ])
})
