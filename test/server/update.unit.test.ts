// @vitest-environment node
import { createPasswordResetClient } from 'commercelayer-password-reset/client'
import {
  type ServerEvent,
  type UpdateHandlerOptions,
  createUpdateHandler,
} from 'commercelayer-password-reset/server'
import {
  type EmulatorOptions,
  createCommerceLayerEmulator,
} from 'commercelayer-password-reset/testing'
import { afterEach, expect, it, vi } from 'vitest'

import { fromShop, shopOrigin } from './openShop.ts'

afterEach(() => void vi.unstubAllGlobals())

const type = 'customer_password_resets'
const mediaType = 'application/vnd.api+json'
const password = 'pw-correct horse battery'
const prefix = `${shopOrigin}/api/commerce-layer/${type}`

async function openHandler(
  options: Partial<UpdateHandlerOptions> = {},
  emulatorOptions?: EmulatorOptions,
) {
  const emulator = createCommerceLayerEmulator(emulatorOptions)
  const { id, token } = await emulator.createReset('john@example.com')
  const events: ServerEvent[] = []
  const handler = createUpdateHandler({
    organization: 'acme',
    clientId: 'sales-channel',
    scope: 'market:all',
    origins: [shopOrigin],
    fetch: emulator.fetch,
    onEvent: (event) => void events.push(event),
    ...options,
  })
  const attributes = { customer_password: password, _reset_password_token: token }
  const send = (sent: {
    url?: string
    method?: string
    headers?: Record<string, string>
    body?: unknown
    context?: object
  }) => {
    const { context, url = `${prefix}/${id}`, method = 'PATCH', headers } = sent
    const { body = { data: { type, id, attributes } } } = sent
    return handler(
      new Request(url, {
        method,
        headers: { ...fromShop, 'Content-Type': mediaType, ...headers },
        ...(method !== 'GET' && {
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      }),
      context,
    )
  }
  const sendAttributes = (given: object) =>
    send({ body: { data: { type, id, attributes: given } } })
  const patches = () => emulator.requests.filter(({ method }) => method === 'PATCH')
  return { emulator, events, handler, id, token, attributes, send, sendAttributes, patches }
}

/** The package's client on a page of the shop. */
function clientOf(handler: (request: Request) => Promise<Response>) {
  vi.stubGlobal('location', { origin: shopOrigin })
  return createPasswordResetClient({
    baseUrl: '/api/commerce-layer',
    fetch: (input, init) => {
      const request = new Request(input, init)
      request.headers.set('Origin', shopOrigin)
      return handler(request)
    },
  })
}

it('sends password and token, as a sales channel, and none of the browser’s headers', async () => {
  const { emulator, send, patches, id, attributes } = await openHandler()

  const headers = { Authorization: 'Bearer of-the-browser', Cookie: 'session=1' }
  const response = await send({ headers })

  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('content-type')).toBe(mediaType)
  expect(JSON.parse(emulator.requests[0]!.body)).toEqual({
    grant_type: 'client_credentials',
    client_id: 'sales-channel',
    scope: 'market:all',
  })
  expect(patches()).toHaveLength(1)
  const [patch] = patches()
  expect(patch!.url).toBe(`https://acme.commercelayer.io/api/${type}/${id}`)
  expect(patch!.headers.get('authorization')).not.toContain('of-the-browser')
  expect(patch!.headers.get('cookie')).toBeNull()
  expect(JSON.parse(patch!.body)).toEqual({ data: { type, id, attributes } })
})

it('answers without the reset token, and with the email that signing in needs', async () => {
  const { send, id, token } = await openHandler()
  const text = await (await send({})).text()
  expect(text).not.toContain(token)
  expect(text).not.toContain(password)
  expect(JSON.parse(text)).toEqual({
    data: {
      type,
      id,
      attributes: {
        customer_email: 'john@example.com',
        reset_password_at: expect.any(String),
        created_at: expect.any(String),
        updated_at: expect.any(String),
        reference: null,
        reference_origin: null,
        metadata: {},
      },
    },
  })
})

it.each([
  ['a GET', { method: 'GET' }],
  ['a POST', { method: 'POST' }],
  ['a DELETE', { method: 'DELETE' }],
])('refuses %s and sends nothing', async (_what, sent) => {
  const { emulator, send } = await openHandler()
  const response = await send(sent)
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('PATCH')
  expect(emulator.requests).toEqual([])
})

it.each([
  [`${shopOrigin}/api/commerce-layer/customers/xYZkjABcde`],
  [prefix],
  [`${prefix}/`],
  [`${prefix}/xYZkjABcde//`],
  [`${prefix}/xYZkjABcde/customer`],
  [`${prefix}/..%2fcustomers%2fxYZkjABcde`],
  [`${prefix}/%2e%2e`],
  [`${shopOrigin}/x?/${type}/xYZkjABcde`],
  [`${prefix}/${'a'.repeat(65)}`],
])('answers 404 to any path other than the reset’s: %s', async (url) => {
  const { emulator, send } = await openHandler()
  const response = await send({ url })
  expect(response.status).toBe(404)
  // No JSON:API errors, so the client reports a wrong base URL instead of a used link.
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(emulator.requests).toEqual([])
})

it.each([
  ['a body that is no document', '{'],
  ['a document of a different type', { data: { type: 'customers', id: 'x', attributes: {} } }],
  ['a document without data', {}],
])('refuses %s and sends nothing', async (_what, body) => {
  const { emulator, send } = await openHandler()
  expect((await send({ body })).status).toBe(400)
  expect(emulator.requests).toEqual([])
})

it('refuses a body whose id differs from the id in the URL', async () => {
  const { emulator, send, attributes } = await openHandler()
  const body = { data: { type, id: 'another', attributes } }
  expect((await send({ body })).status).toBe(400)
  expect(emulator.requests).toEqual([])
})

it.each([
  [{ customer_password: password }, '_reset_password_token'],
  [{ customer_password: password, _reset_password_token: '' }, '_reset_password_token'],
  [{ customer_password: password, _reset_password_token: null }, '_reset_password_token'],
  [{ _reset_password_token: 'tk' }, 'customer_password'],
  [{ customer_password: '', _reset_password_token: 'tk' }, 'customer_password'],
  [{ metadata: { admin: true } }, '_reset_password_token'],
  [{}, '_reset_password_token'],
])('refuses an update without a password or a token: %j', async (given, attribute) => {
  const { emulator, sendAttributes } = await openHandler()
  const response = await sendAttributes(given)
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({
    errors: [{ source: { pointer: `/data/attributes/${attribute}` }, meta: { error: 'blank' } }],
  })
  expect(emulator.requests).toEqual([])
})

it('passes reference and metadata on, and refuses unknown attributes', async () => {
  const { emulator, attributes, patches, sendAttributes } = await openHandler()
  const more = { reference: 'r', reference_origin: null, metadata: { a: 1 } }

  expect((await sendAttributes({ ...attributes, customer_email: 'a@b' })).status).toBe(400)
  expect((await sendAttributes({ ...attributes, reset_password_token: 'x' })).status).toBe(400)
  expect((await sendAttributes({ ...attributes, metadata: 'text' })).status).toBe(422)
  expect(emulator.requests).toEqual([])
  expect((await sendAttributes({ ...attributes, ...more })).status).toBe(200)
  expect(JSON.parse(patches()[0]!.body)).toMatchObject({
    data: { attributes: { ...attributes, ...more } },
  })
})

it.each([
  ['application/json', 415],
  [`${mediaType}; charset=utf-8`, 415],
  ['text/plain', 415],
])('refuses the media type %s', async (mime, status) => {
  const { emulator, send } = await openHandler()
  expect((await send({ headers: { 'Content-Type': mime } })).status).toBe(status)
  expect(emulator.requests).toEqual([])
})

it('refuses a body that is too large', async () => {
  const { emulator, send } = await openHandler()
  expect((await send({ body: 'x'.repeat(129 * 1024) })).status).toBe(413)
  expect(emulator.requests).toEqual([])
})

it.each([
  [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
  [{ 'Sec-Fetch-Site': 'same-site' }, 403],
  [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }, 200],
])('accepts updates from the shop’s own pages only: %j', async (headers, status) => {
  const { emulator, send } = await openHandler()
  expect((await send({ headers: headers as Record<string, string> })).status).toBe(status)
  expect(emulator.requests.length > 0).toBe(status === 200)
})

it('accepts a path with a trailing slash, which some frameworks add', async () => {
  const { id, patches, send } = await openHandler()
  expect((await send({ url: `${prefix}/${id}/` })).status).toBe(200)
  expect(patches()[0]!.url).toBe(`https://acme.commercelayer.io/api/${type}/${id}`)
})

it('calls `allow` with headers, address and id before it reads the body', async () => {
  const allow = vi.fn<(request: object) => boolean>(() => false)
  const { emulator, events, handler, id } = await openHandler({ allow })
  let isRead = false
  const body = new ReadableStream(
    {
      pull() {
        isRead = true
      },
    },
    { highWaterMark: 0 },
  )
  const headers = { ...fromShop, 'Content-Type': mediaType }
  const init = { method: 'PATCH', headers, body, duplex: 'half' } as RequestInit
  const context = { clientAddress: '192.0.2.1' }
  const response = await handler(new Request(`${prefix}/${id}`, init), context)

  expect(response.status).toBe(403)
  expect(allow).toHaveBeenCalledExactlyOnceWith({
    headers: expect.any(Headers),
    clientAddress: '192.0.2.1',
    id,
  })
  // `allow` gets no `Request`: a clone of it would buffer a body that is too large.
  expect(Object.keys(allow.mock.calls[0]![0])).not.toContain('request')
  expect(allow.mock.calls[0]![0]).not.toBeInstanceOf(Request)
  expect(isRead).toBe(false)
  expect(emulator.requests).toEqual([])
  expect(events).toEqual([{ name: 'refused', step: 'allow' }])
})

it.each([
  ['returns a time to wait', () => ({ retryAfter: 7000 }), 429, '7'],
  ['rejects', () => Promise.reject(new Error('the store is down')), 503, null],
])('refuses an update when `allow` %s', async (_what, allow, status, retryAfter) => {
  const { emulator, send } = await openHandler({ allow })
  const response = await send({})
  expect([response.status, response.headers.get('retry-after')]).toEqual([status, retryAfter])
  expect(emulator.requests).toEqual([])
})

it('stops reading a large body at the limit, even when `allow` accepts the update', async () => {
  const { handler, id } = await openHandler({ allow: async () => true })
  let chunks = 0
  const body = new ReadableStream({
    pull(controller) {
      chunks += 1
      controller.enqueue(new Uint8Array(64 * 1024))
      if (chunks === 2400) controller.close()
    },
  })
  const headers = { ...fromShop, 'Content-Type': mediaType }
  const init = { method: 'PATCH', headers, body, duplex: 'half' } as RequestInit
  expect((await handler(new Request(`${prefix}/${id}`, init))).status).toBe(413)
  expect(chunks).toBeLessThan(10)
})

it('passes on the refusal’s code, without the password or the API’s sentences', async () => {
  const { send } = await openHandler({}, { passwordRules: { minLength: 100 } })
  const response = await send({})
  const text = await response.text()
  expect(response.status).toBe(422)
  expect(text).not.toContain(password)
  expect(JSON.parse(text)).toEqual({
    errors: [
      {
        status: '422',
        code: 'VALIDATION_ERROR',
        source: { pointer: '/data/attributes/customer_password' },
        meta: { error: 'too_short', count: 100 },
      },
    ],
  })
})

it('passes on no part of an error that may quote a secret', async () => {
  const { emulator, send } = await openHandler()
  const item = {
    title: password,
    detail: password,
    code: password,
    status: password,
    links: { about: password },
    source: { pointer: `/data/attributes/${password}`, parameter: password },
    meta: { error: 'secretpassword', value: password, count: password },
  }
  emulator.failNext({ status: 422, body: { errors: [item, password], meta: password } })
  const text = await (await send({})).text()
  expect(JSON.parse(text)).toEqual({ errors: [{ status: '422', meta: { error: 'invalid' } }] })
})

it('passes on a 429 and its `Retry-After`', async () => {
  const { emulator, send } = await openHandler()
  const headers = { 'Retry-After': '7', 'X-Powered-By': 'x', 'Set-Cookie': 'a=b' }
  emulator.failNext({ status: 429, headers, body: '<html>' })
  const response = await send({})
  expect(response.status).toBe(429)
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'no-store',
    'content-type': 'application/problem+json',
    'retry-after': '7',
  })
})

it.each([
  ['a network error', { networkError: true } as const, 502],
  ['a redirect', { status: 302, headers: { Location: 'https://evil.example' } }, 502],
  ['HTML', { status: 200, body: '<html>' }, 502],
  ['a different reset', { status: 200, body: { data: { type, id: 'other' } } }, 502],
  ['a 500', { status: 500, body: '<html>' }, 500],
  ['a 202', { status: 202 }, 202],
  ['a 204', { status: 204 }, 200],
])('turns %s into a status that the client understands', async (_what, fault, status) => {
  const { emulator, send } = await openHandler()
  emulator.failNext(fault)
  expect((await send({})).status).toBe(status)
})

const startRealTimer = setTimeout

/**
 * Runs the fake clock ten times as fast as the real one, and no faster: cryptography and reading a
 * body take real time.
 */
async function runClock(isOver: () => boolean) {
  while (!isOver()) {
    await new Promise((resolve) => void startRealTimer(resolve, 1))
    await vi.advanceTimersByTimeAsync(10)
  }
  vi.useRealTimers()
}

it('limits an update to ten seconds in all, including a new token and a second try', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const isToken = ({ url }: Request) => url.endsWith('/oauth/token')
  const { emulator, patches, send } = await openHandler()
  emulator.failNext({ match: isToken, delay: 4000 })
  emulator.failNext({ status: 401, body: { errors: [{ code: 'INVALID_TOKEN' }] } })
  emulator.failNext({ match: isToken, delay: 4000 })
  emulator.failNext({ neverAnswer: true })
  const start = Date.now()
  const statuses: [number, number][] = []
  void send({}).then(({ status }) => statuses.push([status, Date.now() - start]))
  await runClock(() => statuses.length > 0)
  const [[status, ms]] = statuses as [[number, number]]
  expect(patches()).toHaveLength(2)
  expect(status).toBe(502)
  expect(ms).toBeGreaterThan(9000)
  expect(ms).toBeLessThan(10_500)
})

it('counts `allow`’s time toward the deadline, and reports that nothing was sent', async () => {
  const timeout = 1500
  const allow = () => new Promise<boolean>((resolve) => void setTimeout(resolve, 1000, true))
  const { emulator, handler, id, attributes, patches } = await openHandler({ allow, timeout })
  emulator.failNext({ match: ({ url }) => url.endsWith('/oauth/token'), delay: 1000 })
  const update = clientOf(handler).update({ id, ...attributes })
  await expect(update).rejects.toMatchObject({ kind: 'unauthorized', outcome: 'not-applied' })
  expect(patches()).toEqual([])
})

it.each([
  ['after five seconds', {}, 5000],
  ['or at the deadline when that is earlier', { timeout: 2000 }, 2000],
])('answers 503 when `allow` hangs, %s', async (_what, options, ms) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const { send } = await openHandler({ allow: () => new Promise(() => {}), ...options })
  const start = Date.now()
  const answers: [number, number][] = []
  void send({}).then(({ status }) => answers.push([status, Date.now() - start]))
  await runClock(() => answers.length > 0)
  const [[status, took]] = answers as [[number, number]]
  expect(status).toBe(503)
  expect(took).toBeGreaterThanOrEqual(ms)
  expect(took).toBeLessThan(ms + 200)
})

it('answers 400 at the time limit when a body doesn’t end', async () => {
  const { handler, id, emulator } = await openHandler({ timeout: 100 })
  const body = new ReadableStream()
  const headers = { ...fromShop, 'Content-Type': mediaType }
  const init = { method: 'PATCH', headers, body, duplex: 'half' } as RequestInit
  expect((await handler(new Request(`${prefix}/${id}`, init))).status).toBe(400)
  expect(emulator.requests).toEqual([])
})

it('handles 100 updates at once, and tells the next client that nothing was changed', async () => {
  const { emulator, events, handler, id, attributes, send } = await openHandler()
  emulator.failNext({ match: ({ url }) => url.endsWith('/oauth/token'), delay: 500 })
  const underWay = Array.from({ length: 100 }, () => send({}))
  const update = clientOf(handler).update({ id, ...attributes })
  await expect(update).rejects.toMatchObject({ kind: 'rate-limited', outcome: 'not-applied' })
  expect(events).toEqual([{ name: 'failed', step: 'queue' }])
  expect((await Promise.all(underWay)).filter(({ status }) => status === 200)).toHaveLength(1)
  expect((await send({})).status).toBe(422)
})

it('never resends an update after a 429', async () => {
  const { emulator, events, patches, send } = await openHandler()
  emulator.failNext({ status: 429, headers: { 'Retry-After': '0' } })
  expect((await send({})).status).toBe(429)
  expect(patches()).toHaveLength(1)
  expect(events).toEqual([{ name: 'failed', step: 'reset', status: 429 }])
})

it('reports no event for a shopper’s mistake', async () => {
  const { events, send } = await openHandler()
  await send({})
  expect((await send({})).status).toBe(422)
  expect(events).toEqual([])
})

it('recognises a success that echoes 64 KiB of metadata', async () => {
  const { handler, id, attributes } = await openHandler()
  const metadata = { notes: 'ä'.repeat(32 * 1024 - 10) }
  expect(JSON.stringify(metadata).length).toBeGreaterThan(32_000)
  const passwordReset = await clientOf(handler).update({ id, ...attributes, metadata })
  expect(passwordReset.metadata).toEqual(metadata)
})

it('answers 502 when Commerce Layer doesn’t answer in time', async () => {
  const { emulator, send } = await openHandler({ timeout: 1000 })
  emulator.failNext({ neverAnswer: true })
  expect((await send({})).status).toBe(502)
})

it('renews a revoked access token, and resends the update once', async () => {
  const { emulator, patches, send } = await openHandler()
  emulator.failNext({ status: 401, body: { errors: [{ code: 'INVALID_TOKEN' }] } })
  expect((await send({})).status).toBe(200)
  expect(patches()).toHaveLength(2)
})

it('answers 401 when the server gets no access token, and sends no update', async () => {
  const { events, patches, send } = await openHandler({ clientId: 'unknown' })
  const response = await send({})
  expect(response.status).toBe(401)
  expect(await response.text()).not.toContain('unknown')
  expect(patches()).toEqual([])
  expect(events).toEqual([{ name: 'failed', step: 'access-token', status: 401 }])
})

// Answers of a token server that issues no token.
const notFound = { errors: [{ status: '404', code: 'RECORD_NOT_FOUND' }] }
const tokenErrors = { errors: [{ source: { pointer: '/data/attributes/_reset_password_token' } }] }

it.each([
  ['200 without a token', { status: 200, body: { errors: [] } }, 'unauthorized'],
  ['a redirect', { status: 302 }, 'unauthorized'],
  ['400', { status: 400, body: { error: 'invalid_scope' } }, 'unauthorized'],
  ['401', { status: 401, body: { error: 'invalid_client' } }, 'unauthorized'],
  ['403', { status: 403 }, 'unauthorized'],
  ['404', { status: 404 }, 'unauthorized'],
  ['404 with errors', { status: 404, body: notFound }, 'unauthorized'],
  ['408', { status: 408 }, 'unauthorized'],
  ['409', { status: 409, body: notFound }, 'unauthorized'],
  ['410 with errors', { status: 410, body: notFound }, 'unauthorized'],
  ['422 with errors', { status: 422, body: tokenErrors }, 'unauthorized'],
  ['429', { status: 429, headers: { 'Retry-After': '7' } }, 'rate-limited', 7000],
  ['503', { status: 503 }, 'unauthorized'],
  ['a network error', { networkError: true } as const, 'unauthorized'],
  ['no answer', { neverAnswer: true } as const, 'unauthorized'],
])('tells the client that nothing was changed after %s from the token server', async (...row) => {
  const [, fault, kind, retryAfter] = row
  const { emulator, handler, id, attributes, patches } = await openHandler({ timeout: 1000 })
  emulator.failNext({ match: ({ url }) => url.endsWith('/oauth/token'), ...fault })
  const update = clientOf(handler).update({ id, ...attributes })
  await expect(update).rejects.toMatchObject({ kind, outcome: 'not-applied', retryAfter })
  expect(patches()).toEqual([])
})

it('tells the client that nothing was changed when the server gets no new token', async () => {
  const { emulator, events, handler, id, attributes, patches } = await openHandler()
  emulator.failNext({ status: 401, body: { errors: [{ code: 'INVALID_TOKEN' }] } })
  const isToken = ({ url }: Request) => url.endsWith('/oauth/token')
  // The first token arrives; the answer with the second token gets lost.
  let asked = 0
  emulator.failNext({ match: (request) => isToken(request) && ++asked === 2, networkError: true })
  const update = clientOf(handler).update({ id, ...attributes })
  await expect(update).rejects.toMatchObject({ kind: 'unauthorized', outcome: 'not-applied' })
  expect(patches()).toHaveLength(1)
  expect(events).toEqual([{ name: 'failed', step: 'access-token' }])
})

it('serves the package’s own client, which sends no access token', async () => {
  const { handler, id, attributes, emulator } = await openHandler()
  const client = clientOf(handler)

  const passwordReset = await client.update({ id, ...attributes })
  expect(passwordReset).toMatchObject({ id, customer_email: 'john@example.com' })
  // The link works once. The second try gets the API's own error for a used link.
  await expect(client.update({ id, ...attributes })).rejects.toMatchObject({
    kind: 'invalid-link',
    reasons: [{ attribute: '_reset_password_token', code: 'invalid' }],
  })
  await expect(client.update({ id, metadata: {} })).rejects.toMatchObject({ kind: 'invalid-link' })
  emulator.failNext({ status: 429, headers: { 'Retry-After': '3' } })
  await expect(client.update({ id, ...attributes })).rejects.toMatchObject({
    kind: 'rate-limited',
    outcome: 'not-applied',
    retryAfter: 3000,
  })
})
