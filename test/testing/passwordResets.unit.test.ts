import {
  type PasswordResetError,
  createPasswordResetClient,
} from 'commercelayer-password-reset/client'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { expect, it } from 'vitest'

import {
  integration,
  mediaType,
  openEmulator,
  resetsUrl,
  salesChannel,
  type,
} from './openEmulator.ts'

const hour = 60 * 60 * 1000
const newPassword = { customer_password: 'new-password' }

it('answers a valid update with the whole document, including the reset token', async () => {
  let time = Date.parse('2026-01-01T00:00:00.000Z')
  const { update, id, token } = await openEmulator({ now: () => time })
  time += hour

  const { status, headers, json } = await update({ ...newPassword, _reset_password_token: token })

  const self = `${resetsUrl}/${id}`
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe(mediaType)
  expect(json).toEqual({
    data: {
      id,
      type,
      links: { self },
      attributes: {
        customer_email: 'john@example.com',
        reset_password_token: token,
        reset_password_at: '2026-01-01T01:00:00.000Z',
        created_at: '2026-01-01T00:00:00.000Z',
        updated_at: '2026-01-01T01:00:00.000Z',
        reference: null,
        reference_origin: null,
        metadata: {},
      },
      relationships: {
        customer: {
          links: { self: `${self}/relationships/customer`, related: `${self}/customer` },
        },
      },
      meta: { mode: 'test' },
    },
  })
})

it('changes the password, and then rejects the old password', async () => {
  const { update, token, canSignIn } = await openEmulator()

  await update({ ...newPassword, _reset_password_token: token })

  expect(await canSignIn('new-password')).toBe(true)
  expect(await canSignIn('old-password')).toBe(false)
})

it('stores a password exactly as typed: spaces, case and Unicode form', async () => {
  const { update, token, canSignIn } = await openEmulator()

  await update({ customer_password: ' Påsse 🔑 ', _reset_password_token: token })

  expect(await canSignIn(' Påsse 🔑 ')).toBe(true)
  expect(await canSignIn('Påsse 🔑')).toBe(false)
})

it('creates ids of 10 letters, and URL-safe tokens of 20 characters', async () => {
  const { id, token } = await openEmulator()

  expect(id).toMatch(/^[A-Za-z]{10}$/)
  expect(token).toMatch(/^[A-Za-z0-9_-]{20}$/)
})

it.each([
  ['a wrong token', { ...newPassword, _reset_password_token: 'wrong' }],
  ['a password without a token', newPassword],
  ['a null token', { ...newPassword, _reset_password_token: null }],
  ['a wrong token without a password', { _reset_password_token: 'wrong' }],
])('refuses %s with an error that points to the token', async (_, attributes) => {
  const { update, canSignIn } = await openEmulator()

  const { status, error } = await update(attributes)

  expect(status).toBe(422)
  expect(error).toMatchObject({
    title: 'is invalid',
    detail: '_reset_password_token - is invalid',
    code: 'VALIDATION_ERROR',
    status: '422',
    source: { pointer: '/data/attributes/_reset_password_token' },
    meta: { error: 'invalid' },
  })
  expect(await canSignIn('old-password')).toBe(true)
})

it('accepts a token for six hours after its creation', async () => {
  let time = 0
  const { update, token } = await openEmulator({ now: () => time })
  time = 6 * hour - 1

  expect((await update({ ...newPassword, _reset_password_token: token })).status).toBe(200)
})

it('refuses a token that is six hours old', async () => {
  let time = 0
  const { update, token } = await openEmulator({ now: () => time })
  time = 6 * hour

  expect((await update({ ...newPassword, _reset_password_token: token })).error.meta).toMatchObject(
    { error: 'invalid', value: token },
  )
})

it('refuses a token that was already used', async () => {
  const { update, token, canSignIn } = await openEmulator()
  await update({ ...newPassword, _reset_password_token: token })

  expect(
    (await update({ customer_password: 'another', _reset_password_token: token })).status,
  ).toBe(422)
  expect(await canSignIn('new-password')).toBe(true)
})

it('refuses a token with the same 404 as an unknown id if `refusal` is `not-found`', async () => {
  const { update } = await openEmulator({ refusal: 'not-found' })
  const unknown = {
    path: '/unknown',
    body: { data: { type, id: 'unknown', attributes: newPassword } },
  }

  const refused = await update({ ...newPassword, _reset_password_token: 'wrong' })

  expect(refused.status).toBe(404)
  expect(refused.json).toEqual((await update({}, unknown)).json)
})

it.each([
  ['short', 'too_short', 'is too short (minimum is 8 characters)', { value: 'short', count: 8 }],
  [
    '🔑🔑🔑🔑🔑🔑🔑',
    'too_short',
    'is too short (minimum is 8 characters)',
    { value: '🔑🔑🔑🔑🔑🔑🔑', count: 8 },
  ],
  ['', 'blank', "can't be blank", {}],
  [null, 'blank', "can't be blank", {}],
])(
  'refuses the password %j as %s, and leaves the token valid',
  async (password, error, message, meta) => {
    const { update, token } = await openEmulator({ passwordRules: { minLength: 8 } })

    const refused = await update({
      customer_password: password,
      _reset_password_token: token,
      reference: 'x',
    })

    expect(refused.status).toBe(422)
    expect(refused.error).toEqual({
      title: message,
      detail: `customer_password - ${message}`,
      code: 'VALIDATION_ERROR',
      status: '422',
      source: { pointer: '/data/attributes/customer_password' },
      meta: { error, ...meta },
    })
    const accepted = await update({
      customer_password: '🔑🔑🔑🔑🔑🔑🔑🔑',
      _reset_password_token: token,
    })
    expect(accepted.data.attributes).toMatchObject({ reference: null })
  },
)

it('checks the token before the password', async () => {
  const { update } = await openEmulator({ passwordRules: { minLength: 8 } })

  const { error } = await update({ customer_password: 'short', _reset_password_token: 'wrong' })

  expect(error.source?.pointer).toBe('/data/attributes/_reset_password_token')
})

it('keeps absent attributes, replaces given attributes and clears null attributes', async () => {
  const { update } = await openEmulator()
  await update({ reference: 'A', reference_origin: 'B', metadata: { foo: 'bar' } })

  const { data } = await update({ reference: null, metadata: { baz: 1 } })

  expect(data.attributes).toMatchObject({
    reference: null,
    reference_origin: 'B',
    metadata: { baz: 1 },
    reset_password_at: null,
  })
})

it('creates a reset with every settable attribute', async () => {
  const { create } = await openEmulator()

  const { status, data } = await create({
    customer_email: 'john@example.com',
    reference: 'A',
    reference_origin: 'B',
    metadata: { a: 1 },
  })

  expect(status).toBe(201)
  expect(data.attributes).toMatchObject({
    reference: 'A',
    reference_origin: 'B',
    metadata: { a: 1 },
    reset_password_at: null,
  })
})

it.each([
  [{ customer_email: 'jane@example.com' }, { error: 'invalid', value: 'jane@example.com' }],
  [{}, { error: 'blank' }],
])('creates no reset for %j', async (attributes, meta) => {
  const { create } = await openEmulator()

  const { status, error } = await create(attributes)

  expect(status).toBe(422)
  expect(error).toMatchObject({ source: { pointer: '/data/attributes/customer_email' }, meta })
})

it('lists, shows and deletes resets for an integration', async () => {
  const { request, id } = await openEmulator()
  const shown = await request({ path: `/${id}` })

  expect((await request()).json).toMatchObject({ data: [shown.data] })
  expect((await request({ method: 'DELETE', path: `/${id}` })).status).toBe(204)
  expect((await request({ path: `/${id}` })).error).toEqual({
    title: 'Record not found',
    detail: 'The requested resource was not found. Please double-check the resource id.',
    code: 'RECORD_NOT_FOUND',
    status: '404',
  })
})

it.each([
  ['POST', ''],
  ['GET', ''],
  ['GET', '/xYZkjABcde'],
  ['DELETE', '/xYZkjABcde'],
])('doesn’t let a sales channel send %s to the path “%s”', async (method, path) => {
  const { request } = await openEmulator()

  const { status, error } = await request({ method, path, credentials: salesChannel })

  expect(status).toBe(401)
  expect(error).toMatchObject({ code: 'UNAUTHORIZED', status: '401' })
})

it('lets an integration update a reset, too', async () => {
  const { update, token } = await openEmulator()

  expect(
    (await update({ ...newPassword, _reset_password_token: token }, { credentials: integration }))
      .status,
  ).toBe(200)
})

it.each([
  ['https://acme.commercelayer.io', 200],
  ['https://globex.commercelayer.io', 401],
  ['https://acme.globex.commercelayer.io', 401],
  ['http://127.0.0.1:4000', 200],
  ['https://shop.example', 200],
])(
  'emulates the organization acme: answers a valid update at %s with %i',
  async (origin, status) => {
    const emulator = createCommerceLayerEmulator()
    const { id, token } = await emulator.createReset('john@example.com')
    const client = createPasswordResetClient({
      baseUrl: `${origin}/api`,
      accessToken: emulator.accessToken,
      fetch: emulator.fetch,
    })
    const variables = { id, customer_password: 'new-password', _reset_password_token: token }
    const failed = await client.update(variables).then(
      () => 200,
      (error: PasswordResetError) => error.status,
    )
    expect(failed).toBe(status)
  },
)

it.each(['Bearer unknown', 'Basic am9objpzZWNyZXQ=', ''])(
  'refuses the Authorization header %j as an invalid token',
  async (Authorization) => {
    const { update } = await openEmulator()

    expect((await update({}, { headers: { Authorization } })).error).toMatchObject({
      code: 'INVALID_TOKEN',
      status: '401',
    })
  },
)

const document = (data: unknown) => JSON.stringify({ data })

it.each([
  [
    'an unsupported Accept header',
    406,
    'NOT_ACCEPTABLE',
    { headers: { Accept: 'application/json' } },
  ],
  [
    'a parameter in the Accept header',
    406,
    'NOT_ACCEPTABLE',
    { headers: { Accept: `${mediaType}; charset=utf-8` } },
  ],
  [
    'an unsupported Content-Type header',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { headers: { 'Content-Type': 'application/json' } },
  ],
  [
    'a parameter in the Content-Type header',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } },
  ],
  ['invalid JSON', 400, 'BAD_REQUEST', { body: '{' }],
  ['null instead of a document', 400, 'INVALID_RESOURCE', { body: 'null' }],
  ['a list as data', 400, 'INVALID_RESOURCE', { body: document([]) }],
  [
    'the resource type of a customer',
    400,
    'INVALID_RESOURCE',
    { body: document({ type: 'customers', attributes: {} }) },
  ],
  ['a document without attributes', 400, 'PARAM_MISSING', { body: document({ type, id: 'x' }) }],
  [
    'an attribute that is not updatable',
    400,
    'PARAM_NOT_ALLOWED',
    { body: document({ type, attributes: { customer_email: 'x' } }) },
  ],
  [
    'an id other than the URL’s',
    400,
    'KEY_NOT_INCLUDED_IN_URL',
    { body: document({ type, id: '10272', attributes: {} }) },
  ],
  ['no id', 400, 'KEY_NOT_INCLUDED_IN_URL', { body: document({ type, attributes: {} }) }],
  [
    'an unknown id',
    404,
    'RECORD_NOT_FOUND',
    { path: '/x', body: document({ type, id: 'x', attributes: {} }) },
  ],
  [
    'an id with invalid URL encoding',
    404,
    'RECORD_NOT_FOUND',
    { path: '/%zz', body: document({ type, id: '%zz', attributes: {} }) },
  ],
  [
    'an encoded id, which the emulator decodes first',
    404,
    'RECORD_NOT_FOUND',
    { path: '/%78', body: document({ type, id: 'x', attributes: {} }) },
  ],
  [
    'a PATCH to the whole collection',
    405,
    'METHOD_NOT_ALLOWED',
    { path: '', credentials: integration },
  ],
  ['an unknown path', 404, 'RECORD_NOT_FOUND', { path: '/x/y' }],
])('refuses a request with %s', async (_, status, code, sent) => {
  const { update } = await openEmulator()

  const answer = await update({}, sent)

  expect(answer.status).toBe(status)
  expect(answer.error).toMatchObject({
    code,
    status: String(status),
    title: expect.any(String),
    detail: expect.any(String),
  })
})

it.each([
  [
    'the authorization before the headers',
    { headers: { Authorization: 'Bearer x', Accept: 'text/html' } },
    401,
  ],
  [
    'Accept before Content-Type',
    { headers: { Accept: 'text/html', 'Content-Type': 'text/html' } },
    406,
  ],
  [
    'Content-Type before the document',
    { headers: { 'Content-Type': 'text/html' }, body: '{' },
    415,
  ],
  ['the document before the record', { path: '/x', body: '{' }, 400],
])('checks %s', async (_, sent, status) => {
  const { update } = await openEmulator()

  expect((await update({}, sent)).status).toBe(status)
})

it.each(['POST', 'GET', 'PATCH'])('answers a %s only with the requested fields', async (method) => {
  const { request, id } = await openEmulator()
  const attributes = method === 'POST' ? { customer_email: 'john@example.com' } : {}
  const fields = '?fields%5Bcustomer_password_resets%5D=customer_email,reset_password_at'
  const path = method === 'POST' ? fields : `/${id}${fields}`

  const { data } = await request({
    method,
    path,
    ...(method !== 'GET' && { body: { data: { type, id, attributes } } }),
  })

  expect(data.attributes).toEqual({ customer_email: 'john@example.com', reset_password_at: null })
  expect(data.relationships).toEqual({})
})

it('shares no data with a second emulator', async () => {
  const [one, other] = await Promise.all([openEmulator(), openEmulator()])

  await one.update({ ...newPassword, _reset_password_token: one.token })

  expect(await other.canSignIn('old-password')).toBe(true)
  expect((await other.request({ path: `/${one.id}` })).status).toBe(404)
})

it('doesn’t change the objects in the `customers` option', async () => {
  const customers = [{ email: 'john@example.com', password: 'old-password' }]
  const { update, token } = await openEmulator({ customers })

  await update({ ...newPassword, _reset_password_token: token })

  expect(customers).toEqual([{ email: 'john@example.com', password: 'old-password' }])
})
