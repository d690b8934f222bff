// @vitest-environment node
import { createPasswordResetClient } from 'commercelayer-password-reset/client'
import { type UpdateHandlerOptions, createUpdateHandler } from 'commercelayer-password-reset/server'
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
  const handler = createUpdateHandler({
    organization: 'acme',
    clientId: 'sales-channel',
    scope: 'market:all',
    origins: [shopOrigin],
    fetch: emulator.fetch,
    ...options,
  })
  const attributes = { customer_password: password, _reset_password_token: token }
  const send = (sent: {
    url?: string
    method?: string
    headers?: Record<string, string>
    body?: unknown
  }) => {
    const { url = `${prefix}/${id}`, method = 'PATCH', headers } = sent
    const { body = { data: { type, id, attributes } } } = sent
    return handler(
      new Request(url, {
        method,
        headers: { ...fromShop, 'Content-Type': mediaType, ...headers },
        ...(method !== 'GET' && {
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      }),
    )
  }
  const sendAttributes = (given: object) =>
    send({ body: { data: { type, id, attributes: given } } })
  const patches = () => emulator.requests.filter(({ method }) => method === 'PATCH')
  return { emulator, handler, id, token, attributes, send, sendAttributes, patches }
}

/** The package's client in a page of the shop. */
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

it('sends the password and the token, as a sales channel, and nothing of the browser', async () => {
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
  [`${prefix}/xYZkjABcde/customer`],
  [`${prefix}/..%2fcustomers%2fxYZkjABcde`],
  [`${prefix}/%2e%2e`],
  [`${shopOrigin}/x?/${type}/xYZkjABcde`],
  [`${prefix}/${'a'.repeat(65)}`],
])('knows no other path: %s', async (url) => {
  const { emulator, send } = await openHandler()
  const response = await send({ url })
  expect(response.status).toBe(404)
  // Without JSON:API errors, so that the client takes it for a wrong base URL, not a used link.
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(emulator.requests).toEqual([])
})

it.each([
  ['no document', '{'],
  ['another type', { data: { type: 'customers', id: 'x', attributes: {} } }],
  ['no data', {}],
])('refuses %s and sends nothing', async (_what, body) => {
  const { emulator, send } = await openHandler()
  expect((await send({ body })).status).toBe(400)
  expect(emulator.requests).toEqual([])
})

it('refuses an id in the body that is not the one in the URL', async () => {
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
])('lets no update through without a password and a token: %j', async (given, attribute) => {
  const { emulator, sendAttributes } = await openHandler()
  const response = await sendAttributes(given)
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({
    errors: [{ source: { pointer: `/data/attributes/${attribute}` }, meta: { error: 'blank' } }],
  })
  expect(emulator.requests).toEqual([])
})

it('sends the other attributes of an update along, and refuses all that are none', async () => {
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
])('takes updates from the shop’s own pages only: %j', async (headers, status) => {
  const { emulator, send } = await openHandler()
  expect((await send({ headers: headers as Record<string, string> })).status).toBe(status)
  expect(emulator.requests.length > 0).toBe(status === 200)
})

it.each([
  ['refuses', async () => false],
  ['fails', () => Promise.reject(new Error('the store is down'))],
])('answers 429 when `allow` %s', async (_what, allow) => {
  const { emulator, send } = await openHandler({ allow })
  expect((await send({})).status).toBe(429)
  expect(emulator.requests).toEqual([])
})

it('lets `allow` read a copy of the request', async () => {
  const bodies: string[] = []
  const { send } = await openHandler({
    allow: async (request) => bodies.push(await request.clone().text()) > 0,
  })
  expect((await send({})).status).toBe(200)
  expect(bodies[0]).toContain(password)
})

it('passes a refused password on without the value and the sentences', async () => {
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

it('passes on nothing of an error that may quote a secret', async () => {
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

it('passes 429 and `Retry-After` on', async () => {
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
  ['another reset', { status: 200, body: { data: { type, id: 'other' } } }, 502],
  ['a 500', { status: 500, body: '<html>' }, 500],
  ['a 202', { status: 202 }, 202],
  ['a 204', { status: 204 }, 200],
])('gives a status that the client understands for %s', async (_what, fault, status) => {
  const { emulator, send } = await openHandler()
  emulator.failNext(fault)
  expect((await send({})).status).toBe(status)
})

it('gives up an answer that doesn’t come', async () => {
  const { emulator, send } = await openHandler({ timeout: 20 })
  emulator.failNext({ neverAnswer: true })
  expect((await send({})).status).toBe(502)
})

it('renews an access token that was revoked, and sends the update once more', async () => {
  const { emulator, patches, send } = await openHandler()
  emulator.failNext({ status: 401, body: { errors: [{ code: 'INVALID_TOKEN' }] } })
  expect((await send({})).status).toBe(200)
  expect(patches()).toHaveLength(2)
})

it('passes on why there is no access token, and sends nothing', async () => {
  const { patches, send } = await openHandler({ clientId: 'unknown' })
  const response = await send({})
  expect(response.status).toBe(401)
  expect(await response.json()).toEqual({ errors: [{ status: '401', code: 'UNAUTHORIZED' }] })
  expect(patches()).toEqual([])
})

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
])('tells the client that nothing was changed after %s of the token’s server', async (...row) => {
  const [, fault, kind, retryAfter] = row
  const { emulator, handler, id, attributes, patches } = await openHandler({ timeout: 50 })
  emulator.failNext({ match: ({ url }) => url.endsWith('/oauth/token'), ...fault })
  const update = clientOf(handler).update({ id, ...attributes })
  await expect(update).rejects.toMatchObject({ kind, outcome: 'not-applied', retryAfter })
  expect(patches()).toEqual([])
})

it('serves the package’s own client without an access token', async () => {
  const { handler, id, attributes, emulator } = await openHandler()
  const client = clientOf(handler)

  const passwordReset = await client.update({ id, ...attributes })
  expect(passwordReset).toMatchObject({ id, customer_email: 'john@example.com' })
  // The link works once, and the second try is told so in the API's own way.
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
