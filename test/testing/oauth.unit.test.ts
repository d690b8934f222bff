import { createPasswordResetClient } from 'commercelayer-password-reset/client'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { expect, it } from 'vitest'

import { customer, integration, openEmulator, salesChannel, tokenUrl } from './openEmulator.ts'

const now = () => Date.parse('2026-01-01T00:00:00.000Z')
const issuedAt = now() / 1000

it.each([
  ['a sales channel', salesChannel, 14_400, 'market:all'],
  ['an integration', integration, 7200, 'market:all'],
  [
    'a sales channel with one market',
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

it('grants a customer a refresh token, and an access token that names the customer', async () => {
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

it('encodes the documented claims, including non-ASCII text', async () => {
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

it('names no market in an integration’s access token', async () => {
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
    'an invalid scope',
    { ...salesChannel, scope: 'everything' },
    400,
    'BAD_REQUEST',
    'invalid_scope',
  ],
  ['a scope that is a number', { ...salesChannel, scope: 1 }, 400, 'BAD_REQUEST', 'invalid_scope'],
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
    'an unsupported grant',
    { ...salesChannel, grant_type: 'implicit' },
    400,
    'BAD_REQUEST',
    'unsupported_grant_type',
  ],
])('refuses %s, and sends the status as a number', async (_, params, status, code, error) => {
  const { requestToken } = await openEmulator()

  const answer = await requestToken(params)

  expect(answer.status).toBe(status)
  expect(answer.json).toEqual({
    errors: [{ title: error, detail: expect.any(String), code, status }],
  })
})

it('accepts a token request that is form-encoded instead of JSON', async () => {
  const { fetch } = createCommerceLayerEmulator()

  const response = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams(salesChannel),
  })

  expect(response.status).toBe(200)
})

it.each([
  [undefined, 400],
  ['market:all', 400],
  ['market:code:europe', 200],
])('limits a sales channel to its market: answers the scope %s with %d', async (scope, status) => {
  const { requestToken } = await openEmulator({
    applications: [
      { kind: 'sales_channel', clientId: 'sales-channel', scope: 'market:code:europe' },
      { kind: 'integration', clientId: 'integration', clientSecret: 'integration-secret' },
    ],
  })

  expect((await requestToken({ ...salesChannel, scope })).status).toBe(status)
})

it('exchanges a customer’s refresh token for a new access token only once', async () => {
  const { requestToken } = await openEmulator()
  const first = await requestToken(customer('old-password'))
  const refresh = {
    grant_type: 'refresh_token',
    client_id: 'sales-channel',
    refresh_token: first.json.refresh_token,
  }

  const second = await requestToken(refresh)

  expect(second.json).toMatchObject({ owner_id: first.json.owner_id, scope: 'market:all' })
  expect(second.json.refresh_token).not.toBe(first.json.refresh_token)
  expect(await requestToken(refresh)).toMatchObject({
    status: 401,
    error: { title: 'invalid_grant' },
  })
})

it.each([undefined, 'guess'])('refuses the refresh token %s', async (refreshToken) => {
  const { requestToken } = await openEmulator()

  const answer = await requestToken({
    grant_type: 'refresh_token',
    client_id: 'sales-channel',
    refresh_token: refreshToken,
  })

  expect(answer).toMatchObject({ status: 401, error: { title: 'invalid_grant' } })
})

it('revokes access tokens and refresh tokens only for their own client', async () => {
  const { emulator, requestToken, update } = await openEmulator()
  const { json } = await requestToken(customer('old-password'))
  const revoke = async (params: Record<string, unknown>, method = 'POST') => {
    const body = new URLSearchParams(params as Record<string, string>)
    const init = method === 'POST' ? { method, body } : { method }
    return emulator.fetch('https://auth.commercelayer.io/oauth/revoke', init)
  }
  const headers = { Authorization: `Bearer ${String(json.access_token)}` }
  expect((await update({ reference: 'x' }, { headers })).status).toBe(200)

  const foreign = await revoke({ client_id: 'integration', token: json.access_token })
  expect(foreign.status).toBe(403)
  expect(await foreign.json()).toEqual({
    errors: [
      {
        title: 'unauthorized_client',
        detail: 'You are not authorized to revoke this token',
        code: 'FORBIDDEN',
        status: 403,
      },
    ],
  })
  expect((await revoke({ token: json.access_token })).status).toBe(403)
  expect((await revoke({}, 'GET')).status).toBe(405)

  for (const token of [json.access_token, json.refresh_token, 'unknown']) {
    // oxlint-disable-next-line no-await-in-loop -- revokes in order
    const answer = await revoke({ client_id: 'sales-channel', token })
    expect(await answer.json()).toEqual({})
  }
  expect((await update({ reference: 'x' }, { headers })).status).toBe(401)
  const refresh = { grant_type: 'refresh_token', refresh_token: json.refresh_token }
  expect((await requestToken({ ...refresh, client_id: 'sales-channel' })).status).toBe(401)
})

it('creates a valid access token and a valid reset without an HTTP request', async () => {
  const emulator = createCommerceLayerEmulator()
  const client = createPasswordResetClient({
    organization: 'acme',
    accessToken: emulator.accessToken,
    fetch: emulator.fetch,
  })
  const { id, token } = await emulator.createReset('john@example.com')
  expect(emulator.requests).toEqual([])

  await expect(
    client.update({ id, _reset_password_token: token, customer_password: 'a new password' }),
  ).resolves.toMatchObject({ id, customer_email: 'john@example.com' })
  expect(emulator.requests).toHaveLength(1)
})

it('explains what is missing when the emulator can’t create a token or a link', async () => {
  const emulator = createCommerceLayerEmulator({ applications: [] })
  await expect(emulator.accessToken()).rejects.toThrow('Add one to `applications`')
  await expect(emulator.createReset('nobody@example.com')).rejects.toThrow('nobody@example.com')
})

it.each(['', '{', 'null', '[]'])(
  'refuses the token request %j, which names no client',
  async (body) => {
    const { fetch } = createCommerceLayerEmulator()

    const response = await fetch(tokenUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })

    expect(response.status).toBe(401)
  },
)

it('issues access tokens only for POST', async () => {
  const { fetch } = createCommerceLayerEmulator()

  expect((await fetch(tokenUrl)).status).toBe(405)
})

it.each([
  ['a sales channel', salesChannel, 14_400],
  ['an integration', integration, 7200],
])('accepts the access token of %s until its lifetime ends', async (_, credentials, lifetime) => {
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
})

function readClaims(accessToken: unknown): unknown {
  const payload = String(accessToken).split('.')[1] ?? ''
  const bytes = Uint8Array.from(
    atob(payload.replaceAll('-', '+').replaceAll('_', '/')),
    (character) => character.charCodeAt(0),
  )
  return JSON.parse(new TextDecoder().decode(bytes))
}
