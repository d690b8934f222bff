// @vitest-environment node
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createBreachCheck } from 'commercelayer-password-reset/breach'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'

const password = 'correct horse'
const hash = createHash('sha1').update(password).digest('hex').toUpperCase()
const signal = new AbortController().signal

/** The requests that the range service received, and its answer to each request. */
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

afterEach(() => void vi.unstubAllGlobals())

beforeEach(() => {
  learned = []
  respond = (response) =>
    response.end(`${'0'.repeat(35)}:7\r\n${hash.slice(5)}:42\r\n${'F'.repeat(35)}:0`)
})

it('rejects a breached password, and sends only five characters of its hash', async () => {
  expect(await createBreachCheck({ endpoint })(password, { signal })).toEqual({
    code: 'breached',
    count: 42,
  })
  expect(learned).toHaveLength(1)
  expect(learned[0]).toMatchObject({ method: 'GET', url: `/range/${hash.slice(0, 5)}` })
  expect(learned[0]?.headers['add-padding']).toBe('true')
  expect(learned[0]?.headers.referer).toBeUndefined()
  expect(learned[0]?.headers.cookie).toBeUndefined()
  // No request contains more of the hash than its first five characters.
  const all = JSON.stringify(learned)
  expect(all).toContain(hash.slice(0, 5))
  expect(
    [password, hash.slice(0, 6), hash.slice(5)].some((secret) =>
      all.toUpperCase().includes(secret.toUpperCase()),
    ),
  ).toBe(false)
})

it('sends no referrer and no cookies, and doesn’t use the HTTP cache', async () => {
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
  ['hashes of other passwords', (response) => response.end(`${'0'.repeat(35)}:7`)],
  ['the password’s hash as padding', (response) => response.end(`${hash.slice(5)}:0`)],
  ['an invalid count', (response) => response.end(`${hash.slice(5)}:many`)],
  ['an empty answer', (response) => response.end()],
  ['an HTML page', (response) => response.end('<!doctype html>')],
  [
    'a 500 whose body contains the password',
    (response) => response.writeHead(500).end(`${hash.slice(5)}:9`),
  ],
  ['a redirect', (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
  ['a broken connection', (response) => response.destroy()],
  ['no answer', () => {}],
  ['half an answer', (response) => void response.writeHead(200).write(hash.slice(5, 20))],
])('accepts the password after this response from the range service: %s', async (_what, answer) => {
  respond = answer
  // Even a busy machine has sent its request by then.
  expect(await createBreachCheck({ endpoint, timeout: 2000 })(password, { signal })).toBeNull()
  expect(learned).toHaveLength(1)
})

it('accepts the password when a `fetch` that ignores its signal never settles', async () => {
  expect(
    await createBreachCheck({ endpoint, timeout: 50, fetch: async () => new Promise(() => {}) })(
      password,
      { signal },
    ),
  ).toBeNull()
})

it('accepts a password that was breached less often than the threshold', async () => {
  expect(await createBreachCheck({ endpoint, threshold: 43 })(password, { signal })).toBeNull()
  expect(await createBreachCheck({ endpoint, threshold: 42 })(password, { signal })).toEqual({
    code: 'breached',
    count: 42,
  })
})

it('accepts a password that was never breached, even with the threshold 0', async () => {
  respond = (response) => response.end(`${hash.slice(5)}:0`)
  expect(await createBreachCheck({ endpoint, threshold: 0 })(password, { signal })).toBeNull()
  respond = (response) => response.end(`${hash.slice(5)}:1`)
  expect(await createBreachCheck({ endpoint, threshold: 0 })(password, { signal })).not.toBeNull()
})

it('stops waiting for the range service when the submit is aborted', async () => {
  respond = () => {}
  const controller = new AbortController()
  const answer = createBreachCheck({ endpoint })(password, { signal: controller.signal })
  await vi.waitFor(() => expect(learned).toHaveLength(1))
  controller.abort()
  expect(await answer).toBeNull()
})

it('sends no request when the submit is aborted before the check starts', async () => {
  expect(
    await createBreachCheck({ endpoint })(password, { signal: AbortSignal.abort() }),
  ).toBeNull()
  expect(learned).toEqual([])
})

it('removes the timer and the abort listener after the check', async () => {
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
  // `fetch` rejects URLs with credentials, so the check would accept every password.
  'https://user:pass@range.example/',
  'https://user@range.example/',
  'https://range.example/#',
])('throws for the endpoint %s as soon as the check is created', (bad) => {
  expect(() => createBreachCheck({ endpoint: bad })).toThrow(
    'createBreachCheck: `endpoint` must be',
  )
})

it.each([
  'http://127.0.0.2/range/',
  'http://dev.localhost:8080/range/',
  'https://range.example/?q=',
])('accepts the endpoint %s, as the client does', (good) => {
  expect(createBreachCheck({ endpoint: good })).toBeTypeOf('function')
})

it('reports one error without the password when the service fails every time', async () => {
  const reportError = vi.fn<(error: unknown) => void>()
  vi.stubGlobal('reportError', reportError)
  const fetch = vi.fn(() => Promise.reject(new TypeError(`blocked: ${password}`)))
  const check = createBreachCheck({ fetch })
  for (const _each of [1, 2, 3]) expect(await check(password, { signal })).toBeNull()
  expect(fetch).toHaveBeenCalledTimes(3)
  expect(reportError).toHaveBeenCalledOnce()
  const [[error]] = reportError.mock.calls as [[Error]]
  expect(error.message).toContain('every password is accepted')
  expect(`${error.stack}${JSON.stringify(error)}${String(error.cause)}`).not.toContain(password)
})

it.each([
  ['refuses', async () => new Response('', { status: 404 }), 1],
  ['answers', async () => new Response(''), 0],
])(
  'reports the expected number of errors for a service that %s each request',
  async (_what, fetch, times) => {
    const reportError = vi.fn()
    vi.stubGlobal('reportError', reportError)
    const check = createBreachCheck({ fetch })
    for (const _each of [1, 2]) await check(password, { signal })
    expect(reportError).toHaveBeenCalledTimes(times)
  },
)

it('reports no failure after an answer, for an aborted submit, or while offline', async () => {
  const reportError = vi.fn()
  vi.stubGlobal('reportError', reportError)
  const fail = () => Promise.reject(new TypeError('Failed to fetch'))
  const fetch = vi.fn(fail).mockResolvedValueOnce(new Response('') as never)
  const check = createBreachCheck({ fetch })
  await check(password, { signal })
  await check(password, { signal })
  expect(fetch).toHaveBeenCalledTimes(2)
  await createBreachCheck({ fetch })(password, { signal: AbortSignal.abort() })
  vi.stubGlobal('navigator', { onLine: false })
  await createBreachCheck({ fetch })(password, { signal })
  expect(reportError).not.toHaveBeenCalled()
})

it('accepts the password if `crypto.subtle` is missing, as on a page without HTTPS', async () => {
  vi.stubGlobal('crypto', {})
  expect(await createBreachCheck({ endpoint })(password, { signal })).toBeNull()
  expect(learned).toEqual([])
  vi.unstubAllGlobals()
})
