import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { expect, it } from 'vitest'

import { customer, integration, openEmulator, salesChannel, tokenUrl } from './openEmulator.ts'

const now = () => Date.parse('2026-01-01T00:00:00.000Z')
const issuedAt = now() / 1000

it.each([
  ['a sales channel', salesChannel, 14_400, 'market:all'],
  ['an integration', integration, 7200, 'market:all'],
  [
    'a market of its own',
    { ...salesChannel, scope: 'market:id:KoaJYhMVVj' },
    14_400,
    'market:id:KoaJYhMVVj',
  ],
])('grants %s an access token', async (_, credentials, lifetime, scope) => {
  const { requestToken } = await openEmulator({ now })

  const { status, json } = await requestToken(credentials)

  expect(status).toBe(200)
  expect(json).toEqual({
    access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    token_type: 'bearer',
    expires_in: lifetime,
    scope,
    created_at: issuedAt,
  })
})

it('grants a customer an access token, with its owner and a refresh token', async () => {
  const { requestToken } = await openEmulator({ now })

  const { json } = await requestToken(customer('old-password'))

  expect(json).toMatchObject({
    expires_in: 14_400,
    owner_id: expect.stringMatching(/^[A-Za-z]{10}$/),
    owner_type: 'customer',
    refresh_token: expect.any(String),
  })
  expect(readClaims(json.access_token)).toMatchObject({
    owner: { id: json.owner_id, type: 'Customer' },
  })
})

it('puts the documented claims into the access token, in letters beyond ASCII too', async () => {
  const { requestToken } = await openEmulator({ now, organization: 'straßenschuhe' })

  const { json } = await requestToken({ ...salesChannel, scope: 'market:id:KoaJYhMVVj' })

  expect(readClaims(json.access_token)).toMatchObject({
    organization: { slug: 'straßenschuhe' },
    application: {
      kind: 'sales_channel',
      public: true,
      confidential: false,
      client_id: 'sales-channel',
    },
    market: { id: ['KoaJYhMVVj'] },
    scope: 'market:id:KoaJYhMVVj',
    iat: issuedAt,
    exp: issuedAt + 14_400,
    test: true,
    iss: 'https://auth.commercelayer.io',
  })
})

it('names no market for an integration', async () => {
  const { requestToken } = await openEmulator()

  const { json } = await requestToken(integration)

  expect(readClaims(json.access_token)).not.toHaveProperty('market')
})

it.each([
  [
    'an unknown client',
    { ...salesChannel, client_id: 'nobody' },
    401,
    'UNAUTHORIZED',
    'invalid_client',
  ],
  ['no client', { grant_type: 'client_credentials' }, 401, 'UNAUTHORIZED', 'invalid_client'],
  [
    'an integration without its secret',
    { ...integration, client_secret: 'guess' },
    401,
    'UNAUTHORIZED',
    'invalid_client',
  ],
  [
    'a sales channel without a scope',
    { ...salesChannel, scope: undefined },
    400,
    'BAD_REQUEST',
    'invalid_scope',
  ],
  [
    'a scope that is no market',
    { ...salesChannel, scope: 'everything' },
    400,
    'BAD_REQUEST',
    'invalid_scope',
  ],
  ['a scope that is no text', { ...salesChannel, scope: 1 }, 400, 'BAD_REQUEST', 'invalid_scope'],
  ['a wrong password', customer('guess'), 401, 'UNAUTHORIZED', 'invalid_grant'],
  [
    'an unknown customer',
    { ...customer('old-password'), username: 'jane@example.com' },
    401,
    'UNAUTHORIZED',
    'invalid_grant',
  ],
  [
    'a password from an integration',
    { ...customer('old-password'), ...integration, grant_type: 'password' },
    401,
    'UNAUTHORIZED',
    'unauthorized_client',
  ],
  [
    'another grant',
    { ...salesChannel, grant_type: 'implicit' },
    400,
    'BAD_REQUEST',
    'unsupported_grant_type',
  ],
])('refuses %s, with a number for the status', async (_, params, status, code, error) => {
  const { requestToken } = await openEmulator()

  const answer = await requestToken(params)

  expect(answer.status).toBe(status)
  expect(answer.error).toEqual({ title: error, detail: expect.any(String), code, status })
  expect(answer.json).toMatchObject({ error, error_description: answer.error.detail })
})

it('reads a form as it reads JSON', async () => {
  const { fetch } = createCommerceLayerEmulator()

  const response = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams(salesChannel),
  })

  expect(response.status).toBe(200)
})

it('falls back on the scope of the sales channel', async () => {
  const { fetch } = createCommerceLayerEmulator({
    applications: [{ kind: 'sales_channel', clientId: 'shop', scope: 'market:code:europe' }],
  })

  const response = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'shop' }),
  })

  expect(await response.json()).toMatchObject({ scope: 'market:code:europe' })
})

it.each(['', '{', 'null', '[]'])('refuses %j, which names no client', async (body) => {
  const { fetch } = createCommerceLayerEmulator()

  const response = await fetch(tokenUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  })

  expect(response.status).toBe(401)
})

it('gives access tokens to POST only', async () => {
  const { fetch } = createCommerceLayerEmulator()

  expect((await fetch(tokenUrl)).status).toBe(405)
})

it.each([
  ['a sales channel', salesChannel, 14_400],
  ['an integration', integration, 7200],
])(
  'takes the access token of %s for its lifetime and no longer',
  async (_, credentials, lifetime) => {
    let time = now()
    const { requestToken, update } = await openEmulator({ now: () => time })
    const { json } = await requestToken(credentials)
    const headers = { Authorization: `Bearer ${String(json.access_token)}` }

    time += lifetime * 1000 - 1
    expect((await update({ reference: 'x' }, { headers })).status).toBe(200)

    time += 1
    const late = await update({ reference: 'x' }, { headers })
    expect(late.status).toBe(401)
    expect(late.error).toEqual({
      title: 'Invalid token',
      detail: 'The access token you provided is invalid.',
      code: 'INVALID_TOKEN',
      status: '401',
    })
  },
)

function readClaims(accessToken: unknown): unknown {
  const payload = String(accessToken).split('.')[1] ?? ''
  const bytes = Uint8Array.from(
    atob(payload.replaceAll('-', '+').replaceAll('_', '/')),
    (character) => character.charCodeAt(0),
  )
  return JSON.parse(new TextDecoder().decode(bytes))
}
