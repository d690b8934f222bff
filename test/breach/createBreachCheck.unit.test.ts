// @vitest-environment node
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createBreachCheck } from 'commercelayer-password-reset/breach'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

const password = 'correct horse'
const hash = createHash('sha1').update(password).digest('hex').toUpperCase()
const signal = new AbortController().signal

/** What the range service received, and what it answers. */
let learned: { url: string; headers: IncomingMessage['headers']; method: string }[]
let respond: (response: ServerResponse) => void
const server = createServer((request, response) => {
  learned.push({ url: request.url ?? '', headers: request.headers, method: request.method ?? '' })
  respond(response)
})
let endpoint: string

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/range/`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  learned = []
  respond = (response) =>
    response.end(`${'0'.repeat(35)}:7\r\n${hash.slice(5)}:42\r\n${'F'.repeat(35)}:0`)
})

it('rejects a breached password and sends only five characters of its hash', async () => {
  expect(await createBreachCheck({ endpoint })(password, { signal })).toEqual({
    code: 'breached',
    count: 42,
  })
  expect(learned).toHaveLength(1)
  expect(learned[0]).toMatchObject({ method: 'GET', url: `/range/${hash.slice(0, 5)}` })
  expect(learned[0]?.headers['add-padding']).toBe('true')
  expect(learned[0]?.headers.referer).toBeUndefined()
  expect(learned[0]?.headers.cookie).toBeUndefined()
  // Nothing longer than the five characters, anywhere.
  const all = JSON.stringify(learned)
  expect(all).toContain(hash.slice(0, 5))
  expect(
    [password, hash.slice(0, 6), hash.slice(5)].some((secret) =>
      all.toUpperCase().includes(secret.toUpperCase()),
    ),
  ).toBe(false)
})

it('sends no referrer and no cookies, and doesn’t use the cache', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(''))
  await createBreachCheck({ fetch })(password, { signal })
  expect(fetch.mock.calls[0]?.[0]).toBe(`https://api.pwnedpasswords.com/range/${hash.slice(0, 5)}`)
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    referrerPolicy: 'no-referrer',
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
  })
})

it.each<[string, (response: ServerResponse) => void]>([
  ['an answer without it', (response) => response.end(`${'0'.repeat(35)}:7`)],
  ['padding', (response) => response.end(`${hash.slice(5)}:0`)],
  ['an invalid count', (response) => response.end(`${hash.slice(5)}:many`)],
  ['an empty answer', (response) => response.end()],
  ['an HTML page', (response) => response.end('<!doctype html>')],
  [
    'a 500 with the password in it',
    (response) => response.writeHead(500).end(`${hash.slice(5)}:9`),
  ],
  ['a redirect', (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
  ['a cut connection', (response) => response.destroy()],
  ['no answer', () => {}],
  ['half an answer', (response) => void response.writeHead(200).write(hash.slice(5, 20))],
])('accepts on %s', async (_what, answer) => {
  respond = answer
  // Long enough for a busy machine to ask.
  expect(await createBreachCheck({ endpoint, timeout: 2000 })(password, { signal })).toBeNull()
  expect(learned).toHaveLength(1)
})

it('accepts when a fetch that ignores its signal never ends', async () => {
  expect(
    await createBreachCheck({ endpoint, timeout: 50, fetch: async () => new Promise(() => {}) })(
      password,
      { signal },
    ),
  ).toBeNull()
})

it('accepts a password that was seen less often than the threshold', async () => {
  expect(await createBreachCheck({ endpoint, threshold: 43 })(password, { signal })).toBeNull()
  expect(await createBreachCheck({ endpoint, threshold: 42 })(password, { signal })).toEqual({
    code: 'breached',
    count: 42,
  })
})

it('accepts a password that was never seen, whatever the threshold', async () => {
  respond = (response) => response.end(`${hash.slice(5)}:0`)
  expect(await createBreachCheck({ endpoint, threshold: 0 })(password, { signal })).toBeNull()
  respond = (response) => response.end(`${hash.slice(5)}:1`)
  expect(await createBreachCheck({ endpoint, threshold: 0 })(password, { signal })).not.toBeNull()
})

it('stops waiting when the submit is aborted', async () => {
  respond = () => {}
  const controller = new AbortController()
  const answer = createBreachCheck({ endpoint })(password, { signal: controller.signal })
  await vi.waitFor(() => expect(learned).toHaveLength(1))
  controller.abort()
  expect(await answer).toBeNull()
})

it('sends nothing when the submit is already aborted', async () => {
  expect(
    await createBreachCheck({ endpoint })(password, { signal: AbortSignal.abort() }),
  ).toBeNull()
  expect(learned).toEqual([])
})

it('leaves no timer and no listener behind', async () => {
  const { signal: own } = new AbortController()
  const remove = vi.spyOn(own, 'removeEventListener')
  const clear = vi.spyOn(globalThis, 'clearTimeout')
  await createBreachCheck({ endpoint, timeout: 60_000 })(password, { signal: own })
  expect(remove).toHaveBeenCalledTimes(1)
  expect(clear).toHaveBeenCalled()
})

it.each([
  'http://range.example/',
  'range/',
  '//range.example/',
  'javascript:alert(1)',
  'http://localhost.evil.example/',
  'https:range.example/',
  'https:\\\\range.example/',
  'https://range.example\\@evil.example/',
  ' https://range.example/',
])('refuses the endpoint %s at once', (bad) => {
  expect(() => createBreachCheck({ endpoint: bad })).toThrow(
    'createBreachCheck: `endpoint` must be',
  )
})

it('accepts where `crypto.subtle` is missing, as on a page without https', async () => {
  vi.stubGlobal('crypto', {})
  expect(await createBreachCheck({ endpoint })(password, { signal })).toBeNull()
  expect(learned).toEqual([])
  vi.unstubAllGlobals()
})
