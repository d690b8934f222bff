// @vitest-environment node
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { type EmulatorOptions, createCommerceLayerEmulator, createNodeListener } from 'commercelayer-password-reset/testing'
import { expect, it } from 'vitest'

const api = 'https://acme.commercelayer.io/api/customer_password_resets'
const jsonApi = { Accept: 'application/vnd.api+json', 'Content-Type': 'application/vnd.api+json' }

interface Answer {
  status: number
  body: { data?: { id: string; attributes: Record<string, unknown> }; errors?: Record<string, unknown>[]; access_token?: string }
}

/** A shop with a fresh reset and the two access tokens. */
async function open(options?: EmulatorOptions) {
  const emulator = createCommerceLayerEmulator(options)
  const request = async (method: string, url: string, headers: Record<string, string>, body?: unknown): Promise<Answer> => {
    const response = await emulator.fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
    const text = await response.text()
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) }
  }
  const getToken = (grant: Record<string, string>) =>
    request('POST', 'https://auth.commercelayer.io/oauth/token', { 'Content-Type': 'application/json' }, grant)
  const asked = await Promise.all([
    getToken({ grant_type: 'client_credentials', client_id: 'integration', client_secret: 'integration-secret' }),
    getToken({ grant_type: 'client_credentials', client_id: 'sales-channel', scope: 'market:all' }),
  ])
  const [integration = {}, guest = {}] = asked.map(({ body }): Record<string, string> => ({
    ...jsonApi,
    Authorization: `Bearer ${body.access_token}`,
  }))
  const type = 'customer_password_resets'
  const created = await request('POST', api, integration, { data: { type, attributes: { customer_email: 'john@example.com' } } })
  const { id, attributes } = created.body.data!
  const patch = (values: Record<string, unknown>, headers = guest, bodyId = id) =>
    request('PATCH', `${api}/${id}`, headers, { data: { type, id: bodyId, attributes: values } })
  const token = String(attributes.reset_password_token)
  return { emulator, request, getToken, integration, guest, id, token, patch }
}

const signIn = (password: string) => ({
  grant_type: 'password',
  client_id: 'sales-channel',
  scope: 'market:all',
  username: 'john@example.com',
  password,
})

it('changes the password, which a password grant proves', async () => {
  const { patch, token, getToken } = await open()
  expect((await getToken(signIn('old-password'))).status).toBe(200)
  const { status, body } = await patch({ customer_password: 'new', _reset_password_token: token })
  expect(status).toBe(200)
  expect(Object.keys(body.data?.attributes ?? {})).toEqual([
    'customer_email',
    'reset_password_token',
    'reset_password_at',
    'created_at',
    'updated_at',
    'reference',
    'reference_origin',
    'metadata',
  ])
  expect((await getToken(signIn('new'))).status).toBe(200)
  expect((await getToken(signIn('old-password'))).status).toBe(401)
})

it('makes tokens of 20 characters that work once, for six hours', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z')
  const used = await open({ now: () => now })
  expect(used.token).toMatch(/^[A-Za-z0-9_-]{20}$/)
  const reset = () => used.patch({ customer_password: 'new', _reset_password_token: used.token })
  expect((await reset()).status).toBe(200)
  const again = await reset()
  expect(again.status).toBe(422)
  expect(again.body.errors?.[0]).toMatchObject({ status: '422', source: { pointer: '/data/attributes/_reset_password_token' } })
  const late = await open({ now: () => now, refusal: 'not-found' })
  now += 3 * 60 * 60 * 1000 + 59 * 60 * 1000
  expect((await late.patch({ customer_password: 'new', _reset_password_token: 'wrong' })).status).toBe(404)
})

it('refuses a password by its rules, echoes it as the real API does, and leaves the token unused', async () => {
  const { patch, token } = await open({ passwordRules: { minLength: 8 } })
  const refused = await patch({ customer_password: 'short', _reset_password_token: token })
  expect(refused.body.errors?.[0]).toMatchObject({
    source: { pointer: '/data/attributes/customer_password' },
    meta: { error: 'too_short', count: 8, value: 'short' },
  })
  expect((await patch({ customer_password: '', _reset_password_token: token })).body.errors?.[0]).toMatchObject({
    meta: { error: 'blank' },
  })
  expect((await patch({ customer_password: 'long enough', _reset_password_token: token })).status).toBe(200)
})

it('lets a sales channel update and nothing else', async () => {
  const { request, guest, integration, id, patch } = await open()
  expect((await patch({ reference: 'x', metadata: { a: 1 } })).body.data?.attributes).toMatchObject({ reference: 'x', metadata: { a: 1 } })
  expect((await request('GET', `${api}/${id}`, guest)).body.errors?.[0]).toMatchObject({ status: '401', code: 'UNAUTHORIZED' })
  expect((await request('GET', `${api}/${id}`, integration)).status).toBe(200)
  expect((await request('DELETE', `${api}/${id}`, integration)).status).toBe(204)
  expect((await request('GET', `${api}/${id}`, integration)).body.errors?.[0]).toMatchObject({ code: 'RECORD_NOT_FOUND' })
})

it('keeps JSON:API’s rules', async () => {
  const { patch, guest, request, integration, id } = await open()
  const values = { reference: 'x' }
  expect((await patch(values, { ...guest, Accept: 'application/json' })).status).toBe(406)
  expect((await patch(values, { ...guest, 'Content-Type': 'application/vnd.api+json; charset=utf-8' })).status).toBe(415)
  expect((await patch(values, guest, 'other')).body.errors?.[0]).toMatchObject({ status: '400', code: 'KEY_NOT_INCLUDED_IN_URL' })
  expect((await patch(values, { ...guest, Authorization: 'Bearer stale' })).body.errors?.[0]).toMatchObject({ code: 'INVALID_TOKEN' })
  expect((await patch({ customer_email: 'x' })).body.errors?.[0]).toMatchObject({ code: 'PARAM_NOT_ALLOWED' })
  const sparse = await request('GET', `${api}/${id}?fields[customer_password_resets]=customer_email`, integration)
  expect(sparse.body.data?.attributes).toEqual({ customer_email: 'john@example.com' })
})

it('ends access tokens after their time', async () => {
  let now = 0
  const { patch } = await open({ now: () => now })
  now += 14_400_000
  expect((await patch({ reference: 'x' })).body.errors?.[0]).toMatchObject({ code: 'INVALID_TOKEN' })
})

it('limits writes, and answers preflights for any origin', async () => {
  const { emulator, patch } = await open({ rateLimit: { limit: 4, interval: 60 } })
  expect((await patch({ reference: 'x' })).status).toBe(200)
  expect((await patch({ reference: 'x' })).status).toBe(429)
  const preflight = await emulator.fetch(api, {
    method: 'OPTIONS',
    headers: { Origin: 'https://shop.example', 'Access-Control-Request-Method': 'PATCH' },
  })
  expect(preflight.headers.get('access-control-allow-origin')).toBe('https://shop.example')
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH')
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization')
})

it('goes wrong on demand, once, for the request that matches', async () => {
  const { emulator, patch, request, integration, id } = await open()
  emulator.failNext({ status: 503, body: '<h1>', headers: { 'Retry-After': '3' } })
  emulator.failNext({ networkError: true, match: ({ method }) => method === 'GET' })
  await expect(request('GET', `${api}/${id}`, integration)).rejects.toThrow('Failed to fetch')
  const response = await emulator.fetch(`${api}/${id}`, { method: 'PATCH' })
  expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([503, '3', '<h1>'])
  emulator.failNext({ delay: 5 })
  expect((await patch({ reference: 'late' })).status).toBe(200)
  emulator.failNext({ neverAnswer: true })
  await expect(emulator.fetch(`${api}/${id}`, { method: 'PATCH', signal: AbortSignal.timeout(10) })).rejects.toThrow('timeout')
  expect(emulator.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(3)
})

it('is served over HTTP, where a network error is a broken connection', async () => {
  const emulator = createCommerceLayerEmulator()
  const server = await new Promise<Server>((resolve) => {
    const listening = createServer(createNodeListener(emulator)).listen(0, '127.0.0.1', () => resolve(listening))
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const body = JSON.stringify({ grant_type: 'client_credentials', client_id: 'sales-channel', scope: 'market:all' })
  const response = await fetch(`${url}/oauth/token`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  expect(await response.json()).toMatchObject({ token_type: 'bearer', expires_in: 14_400 })
  emulator.failNext({ networkError: true })
  await expect(fetch(`${url}/api/customer_password_resets/x`, { method: 'PATCH', body: '{}' })).rejects.toThrow('fetch failed')
  await new Promise((resolve) => server.close(resolve))
})
