import {
  type PasswordResetClientOptions,
  PasswordResetError,
  type UpdatePasswordResetVariables,
  createPasswordResetClient,
} from 'commercelayer-password-reset/client'
import { afterEach, expect, it, vi } from 'vitest'

import { leaks } from '../support/leaks.ts'

const id = 'xYZkjABcde'
const password = 'pw-correct horse battery'
const token = 'tk-xhFfkmfybsLxzaAP6xcs'
const accessToken = 'at-eyJhbGciOi'
const variables = { id, customer_password: password, _reset_password_token: token }
const good = {
  data: {
    id,
    type: 'customer_password_resets',
    attributes: { customer_email: 'john@example.com', reset_password_token: token },
  },
}

function answer(status: number, body?: unknown, headers: Record<string, string> = {}) {
  const text =
    typeof body === 'string' || body === undefined ? (body ?? null) : JSON.stringify(body)
  return new Response(text, {
    status,
    headers: { 'content-type': 'application/vnd.api+json', ...headers },
  })
}

function setUp(
  respond: (attempt: number, init: RequestInit) => Response | Promise<Response>,
  options?: Partial<PasswordResetClientOptions>,
) {
  let attempt = 0
  const fetch = vi.fn<typeof globalThis.fetch>(async (_url, init) => respond(attempt++, init ?? {}))
  const client = createPasswordResetClient({
    organization: 'acme',
    accessToken,
    fetch,
    ...options,
  } as PasswordResetClientOptions)
  return { client, fetch }
}

async function failureOf(promise: Promise<unknown>): Promise<PasswordResetError> {
  const error: unknown = await promise.then(
    () => undefined,
    (failure: unknown) => failure,
  )
  if (!(error instanceof PasswordResetError))
    throw new Error('expected a PasswordResetError', { cause: error })
  return error
}

async function abortAfter(ticks: number, controller: AbortController) {
  for (let tick = 0; tick < ticks; tick++) await Promise.resolve()
  controller.abort()
}

const isOnline = (value: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(value)

afterEach(() => {
  vi.restoreAllMocks()
})

it('follows no redirect, sends no cookies or referrer, and bypasses the cache', async () => {
  const { client, fetch } = setUp(() => answer(200, good))
  await client.update(variables)
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    method: 'PATCH',
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  })
})

it('sends only the five known attributes, keeps `null`, and omits `undefined`', async () => {
  const { client, fetch } = setUp(() => answer(200, good))
  await client.update({
    ...variables,
    reference: null,
    metadata: undefined,
    customer_email: 'x',
  } as UpdatePasswordResetVariables)
  expect(JSON.parse(fetch.mock.calls[0]?.[1]?.body as string)).toEqual({
    data: {
      type: 'customer_password_resets',
      id,
      attributes: { customer_password: password, _reset_password_token: token, reference: null },
    },
  })
})

it.each([
  '  spaces  ',
  'é',
  '👨‍👩‍👧‍👦',
  '\u202Ertl',
  '\0nul',
  '\ud800',
  `"'<>&\\`,
  'x'.repeat(1_000_000),
])('sends password %# exactly as typed', async (typed) => {
  const { client, fetch } = setUp(() => answer(200, good))
  await client.update({ ...variables, customer_password: typed })
  const { data } = JSON.parse(fetch.mock.calls[0]?.[1]?.body as string) as {
    data: { attributes: { customer_password: string } }
  }
  expect(data.attributes.customer_password === typed).toBe(true)
})

it('sends no value from a polluted Object.prototype', async () => {
  const { client, fetch } = setUp(() => answer(200, good))
  Object.assign(Object.prototype, { reference: 'polluted', signal: 'polluted' })
  try {
    await client.update(variables)
    await expect(client.update({ id })).rejects.toMatchObject({ kind: 'configuration' })
  } finally {
    Reflect.deleteProperty(Object.prototype, 'reference')
    Reflect.deleteProperty(Object.prototype, 'signal')
  }
  expect(fetch.mock.calls[0]?.[1]?.body).not.toContain('polluted')
})

it('reads no part of an answer from a polluted Object.prototype', async () => {
  const { client } = setUp(() => answer(200, { data: { id, type: 'customer_password_resets' } }))
  Object.assign(Object.prototype, { attributes: { reference: 'a' }, reference_origin: 'b' })
  try {
    const passwordReset = await client.update(variables)
    expect(Object.keys(passwordReset)).toEqual(['id', 'type'])
  } finally {
    Reflect.deleteProperty(Object.prototype, 'attributes')
    Reflect.deleteProperty(Object.prototype, 'reference_origin')
  }
})

it.each([
  '',
  '.',
  '..',
  '../x',
  'a/b',
  'a?b',
  'a#b',
  'a%2fb',
  'a\r\nb',
  '‮',
  'á',
  'x'.repeat(65),
  undefined,
  7,
])('refuses the id %j without sending a request', async (bad) => {
  const { client, fetch } = setUp(() => answer(200, good))
  const error = await failureOf(client.update({ ...variables, id: bad as string }))
  expect(error).toMatchObject({ kind: 'invalid-link', outcome: 'not-applied' })
  expect(fetch).not.toHaveBeenCalled()
})

const cycle: Record<string, unknown> = {}
cycle.self = cycle

it.each<[string, unknown]>([
  ['metadata', JSON.parse('{"__proto__":{"polluted":1}}')],
  ['metadata', cycle],
  ['metadata', { big: 1n }],
  ['metadata', { run: () => {} }],
  ['metadata', { date: new Date() }],
  ['metadata', { text: 'x'.repeat(1_000_000) }],
  ['metadata', 'text'],
  ['reference', 7],
  ['customer_password', 12345678],
  ['_reset_password_token', null],
])('refuses an invalid %s without sending a request (%#)', async (attribute, value) => {
  const { client, fetch } = setUp(() => answer(200, good))
  const error = await failureOf(client.update({ ...variables, [attribute]: value }))
  expect(error).toMatchObject({
    kind: 'configuration',
    outcome: 'not-applied',
    reasons: [{ attribute, code: 'invalid' }],
  })
  expect(error.message).toContain(attribute)
  expect(fetch).not.toHaveBeenCalled()
})

it.each<[string, Record<string, unknown>]>([
  ['organization', { organization: undefined }],
  ['organization', { organization: 'a.b/secret' }],
  ['domain', { domain: 'https://secret.io' }],
  ['baseUrl', { organization: undefined, baseUrl: 'relative-secret' }],
  ['baseUrl', { organization: undefined, baseUrl: '//secret.example/api' }],
  ['baseUrl', { organization: undefined, baseUrl: '/\\secret.example/api' }],
  ['baseUrl', { organization: undefined, baseUrl: '/\t/secret.example/api' }],
  ['baseUrl', { organization: undefined, baseUrl: '/api?secret' }],
  ['baseUrl', { organization: undefined, baseUrl: '/api#secret' }],
  ['baseUrl', { baseUrl: '/api/secret' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https:secret' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https:\\\\secret.example' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://secret.example/a b' }],
  ['baseUrl', { organization: undefined, baseUrl: ' https://secret.example' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://secret.example\\@evil.example' }],
  ['baseUrl', { organization: undefined, baseUrl: 'http://evil-secret.example' }],
  ['baseUrl', { organization: undefined, baseUrl: 'javascript:secret' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://user:secret@host.example' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://host.example/?secret' }],
  ['baseUrl', { baseUrl: 'https://host.example' }],
  ['baseUrl', { organization: undefined, domain: 'secret.io', baseUrl: 'https://host.example' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://user-secret@host.example' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://:secret@host.example' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://host.example/#secret' }],
  ['baseUrl', { organization: undefined, baseUrl: 'ftp://localhost/secret' }],
  ['baseUrl', { organization: undefined, baseUrl: 'http://secretlocalhost' }],
  ['baseUrl', { organization: undefined, baseUrl: 'http://localhost.secret.example' }],
  ['baseUrl', { organization: undefined, baseUrl: 'http://127.0.0.1.secret.example' }],
  ['baseUrl', { organization: undefined, baseUrl: 7 }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://secret.commercelayer.io' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://secret.CommerceLayer.io/' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://secret.commercelayer.io./v1' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://secret.commercelayer.io/xapi' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://secret.commercelayer.io/api/v1' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://a.b.commercelayer.io:8443/secret' }],
  ['baseUrl', { organization: undefined, baseUrl: 'https://commercelayer.io/secret' }],
  ['organization', { organization: ['secret'] }],
  ['domain', { domain: ['secret.io'] }],
  ['accessToken', { accessToken: '' }],
  ['accessToken', { accessToken: undefined }],
  ['accessToken', { accessToken: 'secret\r\nX-Evil: 1' }],
  ['timeout', { timeout: 0 }],
  ['timeout', { timeout: '20' }],
  ['timeout', { timeout: 2 ** 31 }],
  ['timeout', { timeout: Number.NaN }],
  ['fetch', { fetch: 'secret' }],
  ['classify', { classify: 'secret' }],
])('refuses invalid options at once, and names `%s` but not its value (%#)', (option, options) => {
  const make = () =>
    createPasswordResetClient({
      organization: 'acme',
      accessToken,
      ...options,
    } as PasswordResetClientOptions)
  expect(make).toThrow(
    expect.objectContaining({
      kind: 'configuration',
      message: expect.stringContaining(`\`${option}\``) as string,
    }),
  )
  expect(make).not.toThrow('secret')
})

it.each([
  ['https://proxy.example/cl/', 'https://proxy.example/cl/customer_password_resets/xYZkjABcde'],
  ['http://127.0.0.1:4000/api//', 'http://127.0.0.1:4000/api/customer_password_resets/xYZkjABcde'],
  [
    'https://acme.commercelayer.io/api/',
    'https://acme.commercelayer.io/api/customer_password_resets/xYZkjABcde',
  ],
  [
    'https://commercelayer.io.shop.example',
    'https://commercelayer.io.shop.example/customer_password_resets/xYZkjABcde',
  ],
  [
    'https://notcommercelayer.io/cl',
    'https://notcommercelayer.io/cl/customer_password_resets/xYZkjABcde',
  ],
  ['http://localhost', 'http://localhost/customer_password_resets/xYZkjABcde'],
  ['http://shop.localhost', 'http://shop.localhost/customer_password_resets/xYZkjABcde'],
  ['http://127.100.100.100', 'http://127.100.100.100/customer_password_resets/xYZkjABcde'],
  ['http://[::1]:8080', 'http://[::1]:8080/customer_password_resets/xYZkjABcde'],
])('accepts %s as base URL', async (baseUrl, url) => {
  const { client, fetch } = setUp(() => answer(200, good), {
    organization: undefined,
    baseUrl,
  } as never)
  await client.update(variables)
  expect(fetch.mock.calls[0]?.[0]).toBe(url)
})

const refusedToken = {
  source: { pointer: '/data/attributes/_reset_password_token' },
  meta: { error: 'invalid', value: token },
}
const refusedPassword = {
  title: `${password} is too short`,
  source: { pointer: '/data/attributes/customer_password' },
  meta: { error: 'too_short', count: 12, value: password },
}

/** Each row is an answer of the server and the error that it causes. */
const rows: [string, () => Response | Promise<Response>, Record<string, unknown>][] = [
  [
    '200 with HTML',
    () => answer(200, '<p>', { 'content-type': 'text/html' }),
    { kind: 'unexpected-response', outcome: 'unknown', status: 200 },
  ],
  [
    '200 with an empty body',
    () => answer(200),
    { kind: 'unexpected-response', outcome: 'unknown' },
  ],
  [
    '200 with a truncated body',
    () => answer(200, '{"data":{"id"'),
    { kind: 'unexpected-response', outcome: 'unknown' },
  ],
  [
    '200 with another type',
    () => answer(200, { data: { id, type: 'customers' } }),
    { kind: 'unexpected-response', outcome: 'unknown' },
  ],
  [
    '200 with another id',
    () => answer(200, { data: { ...good.data, id: 'other' } }),
    { kind: 'unexpected-response', outcome: 'unknown' },
  ],
  [
    '200 with a list',
    () => answer(200, { data: [good.data] }),
    { kind: 'unexpected-response', outcome: 'unknown' },
  ],
  [
    '200 with a reset that is declared as HTML',
    () => answer(200, good, { 'content-type': 'text/html' }),
    { kind: 'unexpected-response', outcome: 'unknown' },
  ],
  [
    '200 with a media type that ends like JSON’s',
    () => answer(200, good, { 'content-type': 'text/x-application/json' }),
    { kind: 'unexpected-response' },
  ],
  [
    '200 with a media type that begins like JSON’s',
    () => answer(200, good, { 'content-type': 'application/jsonp' }),
    { kind: 'unexpected-response' },
  ],
  [
    '400 with the document of a reset',
    () => answer(400, good),
    { kind: 'rejected', outcome: 'not-applied', status: 400 },
  ],
  [
    'an error response without a status',
    () => Response.error(),
    { kind: 'unexpected-response', outcome: 'unknown', status: undefined },
  ],
  [
    '200 with a body over 1 MiB',
    () => answer(200, JSON.stringify(good) + ' '.repeat(1_100_000)),
    { kind: 'unexpected-response', outcome: 'unknown' },
  ],
  ['302', () => answer(302), { kind: 'unexpected-response', outcome: 'unknown', status: 302 }],
  ['400', () => answer(400), { kind: 'rejected', outcome: 'not-applied', status: 400 }],
  ['415', () => answer(415), { kind: 'rejected', outcome: 'not-applied' }],
  ['423', () => answer(423), { kind: 'rejected', outcome: 'not-applied' }],
  [
    '400 with errors that are a string',
    () => answer(400, { errors: 'nope' }),
    { kind: 'rejected', outcome: 'not-applied', reasons: [] },
  ],
  [
    '422 with an error that is `null`',
    () => answer(422, { errors: [null] }),
    { kind: 'validation', outcome: 'not-applied', reasons: [{ code: 'invalid' }] },
  ],
  ['401', () => answer(401), { kind: 'unauthorized', outcome: 'not-applied' }],
  ['403', () => answer(403), { kind: 'unauthorized', outcome: 'not-applied' }],
  ['404', () => answer(404), { kind: 'unexpected-response', outcome: 'not-applied' }],
  [
    '410 with an error document',
    () => answer(410, { errors: [{ title: `${token} is gone` }] }),
    { kind: 'invalid-link', outcome: 'not-applied-or-already-used' },
  ],
  ['408', () => answer(408), { kind: 'server', outcome: 'unknown' }],
  ['409', () => answer(409), { kind: 'rejected', outcome: 'unknown' }],
  [
    '429',
    () => answer(429),
    { kind: 'rate-limited', outcome: 'not-applied', retryAfter: undefined },
  ],
  [
    '429 with `Retry-After: 7`',
    () => answer(429, undefined, { 'retry-after': '7' }),
    { kind: 'rate-limited', retryAfter: 7000 },
  ],
  ['500', () => answer(500), { kind: 'server', outcome: 'unknown' }],
  [
    '503 with `Retry-After: 3`',
    () => answer(503, '<h1>', { 'retry-after': '3' }),
    { kind: 'server', outcome: 'unknown', retryAfter: 3000 },
  ],
  [
    '500 with a body over 1 MiB',
    () => answer(500, 'x'.repeat(1_100_000)),
    { kind: 'server', outcome: 'unknown' },
  ],
  [
    '422 on the password',
    () => answer(422, { errors: [refusedPassword] }),
    {
      kind: 'password-rejected',
      outcome: 'not-applied',
      reasons: [{ attribute: 'customer_password', code: 'too_short', count: 12 }],
    },
  ],
  [
    '422 on token and password',
    () => answer(422, { errors: [refusedPassword, refusedToken] }),
    { kind: 'invalid-link', outcome: 'not-applied-or-already-used' },
  ],
  [
    'a failed fetch',
    () => Promise.reject(new TypeError(`Failed to fetch ${password}`)),
    { kind: 'network', outcome: 'unknown' },
  ],
]

it.each(rows)(
  'fails with the right error after %s, without a secret in the error or a second request',
  async (_name, respond, expected) => {
    isOnline(true)
    const { client, fetch } = setUp(respond)
    const error = await failureOf(client.update(variables))
    expect(error).toMatchObject(expected)
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(error.cause).toBeUndefined()
    expect(leaks(error, [password, token, accessToken])).toBe(false)
    // The same check finds the secrets in an error whose cause is the request.
    expect(
      leaks(new Error('failed', { cause: { config: fetch.mock.calls[0] } }), [
        password,
        token,
        accessToken,
      ]),
    ).toBe(true)
  },
)

it('accepts a 204, a 205, and a 200 with parameters in its content type', async () => {
  const empty = setUp(() => new Response(null, { status: 205 }))
  expect(await empty.client.update(variables)).toEqual({ id, type: 'customer_password_resets' })
  const { client } = setUp((attempt) =>
    attempt === 0
      ? new Response(null, { status: 204 })
      : answer(200, good, { 'content-type': 'application/json; charset=utf-8' }),
  )
  expect(await client.update(variables)).toEqual({ id, type: 'customer_password_resets' })
  expect(await client.update(variables)).toEqual({
    id,
    type: 'customer_password_resets',
    customer_email: 'john@example.com',
  })
})

it.each([
  ['/data/attributes/password', 'invalid', 'password-rejected'],
  ['/data/attributes/reset_password_token', 'invalid', 'invalid-link'],
  ['/data/relationships/customer', 'too_short', 'password-rejected'],
  ['/data/attributes/customer', 'too_short', 'password-rejected'],
  [['/data/attributes/customer_password'], 'invalid', 'validation'],
  ['x/data/attributes/customer_password', 'invalid', 'validation'],
  ['/data/attributes/base', 'too_long', 'password-rejected'],
  [undefined, 'too_short', 'password-rejected'],
  [undefined, 'blank', 'validation'],
  ['/data/attributes/metadata/foo', 'too_long', 'validation'],
])(
  'turns a 422 with the pointer %s and the code %s into a `%s` error',
  async (pointer, error, kind) => {
    const { client } = setUp(() =>
      answer(422, { errors: [{ source: { pointer }, meta: { error } }] }),
    )
    await expect(client.update(variables)).rejects.toMatchObject({ kind })
  },
)

it('replaces an unknown code with `invalid`, and keeps at most 20 reasons', async () => {
  const errors = Array.from({ length: 30 }, () => ({
    source: { pointer: '/data/attributes/customer_password' },
    meta: { error: 'hunter' },
  }))
  const { client } = setUp(() => answer(422, { errors }))
  const { reasons } = await failureOf(client.update(variables))
  expect(reasons).toHaveLength(20)
  expect(reasons[0]).toEqual({ attribute: 'customer_password', code: 'invalid' })
})

it.each([
  ['7', 7000],
  ['0', 0],
  ['-1', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['abc', undefined],
  ['1234567890123', undefined],
  ['999999999', 86_400_000],
  ['Thu, 01 Jan 2026 00:00:09 GMT', 9000],
  ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
  ['2026-01-01T00:00:09Z', undefined],
])('reads the `Retry-After` %s as %s ms', async (value, expected) => {
  // A date counts from the server's clock, because the shopper's may be a day off.
  const { client } = setUp(() =>
    answer(429, undefined, { 'retry-after': value, date: 'Thu, 01 Jan 2026 00:00:00 GMT' }),
  )
  expect((await failureOf(client.update(variables))).retryAfter).toBe(expected)
})

it('passes only status and reasons to `classify`, and ignores the errors it throws', async () => {
  const classify = vi.fn(() => 'invalid-link' as const)
  const { client } = setUp(() => answer(400, { errors: [refusedPassword] }), { classify })
  expect(await failureOf(client.update(variables))).toMatchObject({
    kind: 'invalid-link',
    outcome: 'not-applied-or-already-used',
  })
  expect(classify).toHaveBeenCalledWith({
    status: 400,
    reasons: [{ attribute: 'customer_password', code: 'too_short', count: 12 }],
  })
  classify.mockImplementation(() => {
    throw new Error('mistake')
  })
  expect(await failureOf(client.update(variables))).toMatchObject({
    kind: 'rejected',
    outcome: 'not-applied',
  })
})

const invalidToken = () => answer(401, { errors: [{ code: 'INVALID_TOKEN' }] })

it('gets a fresh access token and resends the update once after INVALID_TOKEN', async () => {
  const getAccessToken = vi.fn(async ({ forceRefresh }: { forceRefresh: boolean }) =>
    forceRefresh ? 'fresh' : 'stale',
  )
  const { client, fetch } = setUp(
    (attempt) => (attempt === 0 ? invalidToken() : answer(200, good)),
    { accessToken: getAccessToken },
  )
  await client.update(variables)
  expect(getAccessToken.mock.calls.map(([{ forceRefresh }]) => forceRefresh)).toEqual([false, true])
  expect(
    fetch.mock.calls.map(([, init]) => new Headers(init?.headers).get('authorization')),
  ).toEqual(['Bearer stale', 'Bearer fresh'])
})

it('resends an update at most once, and not with a fixed token or after UNAUTHORIZED', async () => {
  const twice = setUp(invalidToken, { accessToken: () => 'x' })
  await expect(twice.client.update(variables)).rejects.toMatchObject({ kind: 'unauthorized' })
  expect(twice.fetch).toHaveBeenCalledTimes(2)
  const fixed = setUp(invalidToken)
  await expect(fixed.client.update(variables)).rejects.toMatchObject({ kind: 'unauthorized' })
  expect(fixed.fetch).toHaveBeenCalledTimes(1)
  const denied = setUp(() => answer(401, { errors: [{ code: 'UNAUTHORIZED' }] }), {
    accessToken: () => 'x',
  })
  await expect(denied.client.update(variables)).rejects.toMatchObject({ kind: 'unauthorized' })
  expect(denied.fetch).toHaveBeenCalledTimes(1)
})

it('shares one token refresh between requests, and retries a failed refresh later', async () => {
  let isBroken = true
  const refresh = vi.fn()
  const { client } = setUp(
    (_attempt, init) =>
      new Headers(init.headers).get('authorization') === 'Bearer fresh'
        ? answer(200, good)
        : invalidToken(),
    {
      accessToken: ({ forceRefresh }) => {
        if (!forceRefresh) return 'stale'
        refresh()
        if (isBroken) throw new Error('no token today')
        return 'fresh'
      },
    },
  )
  await expect(client.update(variables)).rejects.toMatchObject({
    kind: 'unauthorized',
    outcome: 'not-applied',
  })
  isBroken = false
  refresh.mockClear()
  await Promise.all([client.update(variables), client.update(variables)])
  expect(refresh).toHaveBeenCalledTimes(1)
})

it.each<[string, () => never]>([
  ['returns a line break', () => 'a\r\nX-Evil: 1' as never],
  ['returns non-ASCII characters', () => 'tökn' as never],
  ['returns an empty string', () => '' as never],
  [
    'throws',
    () => {
      throw new Error(accessToken)
    },
  ],
])(
  'fails as `unauthorized`, without a request, when the access token function %s',
  async (_name, getAccessToken) => {
    const { client, fetch } = setUp(() => answer(200, good), { accessToken: getAccessToken })
    const error = await failureOf(client.update(variables))
    expect(error).toMatchObject({ kind: 'unauthorized', outcome: 'not-applied' })
    expect(leaks(error, [accessToken])).toBe(false)
    expect(fetch).not.toHaveBeenCalled()
  },
)

const never = () => new Promise<never>(() => {})

it('times out as “not applied” before the request is sent, and as “unknown” after it', async () => {
  const waiting = setUp(() => answer(200, good), { timeout: 20, accessToken: never })
  expect(await failureOf(waiting.client.update(variables))).toMatchObject({
    kind: 'timeout',
    outcome: 'not-applied',
  })
  // This `fetch` ignores its signal.
  const sent = setUp(never, { timeout: 20 })
  expect(await failureOf(sent.client.update(variables))).toMatchObject({
    kind: 'timeout',
    outcome: 'unknown',
  })
})

it('fails as `timeout` when a 200’s body is late, but not when a 400’s or 404’s is', async () => {
  const slow = (status: number) => () =>
    new Response(new ReadableStream(), { status, headers: { 'content-type': 'application/json' } })
  expect(await failureOf(setUp(slow(200), { timeout: 20 }).client.update(variables))).toMatchObject(
    { kind: 'timeout', outcome: 'unknown' },
  )
  expect(await failureOf(setUp(slow(404), { timeout: 20 }).client.update(variables))).toMatchObject(
    { kind: 'unexpected-response', outcome: 'not-applied', status: 404 },
  )
  expect(await failureOf(setUp(slow(400), { timeout: 20 }).client.update(variables))).toMatchObject(
    { kind: 'rejected', status: 400 },
  )
})

it('stops reading an endless body', async () => {
  const cancel = vi.fn()
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(10_000)),
    cancel,
  })
  const { client } = setUp(() => new Response(endless, { status: 500 }))
  expect(await failureOf(client.update(variables))).toMatchObject({ kind: 'server' })
  expect(cancel).toHaveBeenCalledTimes(1)
})

it('fails as `aborted`: “not applied” before the request is sent, “unknown” after it', async () => {
  const { client, fetch } = setUp(never)
  expect(await failureOf(client.update(variables, { signal: AbortSignal.abort() }))).toMatchObject({
    kind: 'aborted',
    outcome: 'not-applied',
  })
  expect(fetch).not.toHaveBeenCalled()
  const controller = new AbortController()
  const update = failureOf(client.update(variables, { signal: controller.signal }))
  await vi.waitFor(() => expect(fetch).toHaveBeenCalled())
  controller.abort()
  expect(await update).toMatchObject({ kind: 'aborted', outcome: 'unknown' })
})

it('sends a request while `onLine` is false, and fails as `offline` if `fetch` fails', async () => {
  isOnline(false)
  expect(
    await failureOf(setUp(() => Promise.reject(new TypeError())).client.update(variables)),
  ).toMatchObject({
    kind: 'offline',
    outcome: 'not-applied',
  })
  await expect(setUp(() => answer(200, good)).client.update(variables)).resolves.toMatchObject({
    id,
  })
})

it('reads `onLine` only after the request has left, because the first read is slow', async () => {
  const order: string[] = []
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => {
    order.push('onLine')
    return true
  })
  const { client } = setUp(() => {
    order.push('fetch')
    return answer(200, good)
  })
  await client.update(variables)
  expect(order).toEqual(['fetch', 'onLine'])
})

it('fails as `offline` when getting an access token fails while `onLine` is false', async () => {
  const { client, fetch } = setUp(() => answer(200, good), {
    accessToken: () => Promise.reject(new TypeError('Failed to fetch')),
  })
  expect(await failureOf(client.update(variables))).toMatchObject({ kind: 'unauthorized' })
  isOnline(false)
  expect(await failureOf(client.update(variables))).toMatchObject({
    kind: 'offline',
    outcome: 'not-applied',
  })
  expect(fetch).not.toHaveBeenCalled()
})

it('resolves a path on the page’s origin, and sends `Authorization` only for a token', async () => {
  const options = {
    organization: undefined,
    baseUrl: '/api/commerce-layer/',
    accessToken: undefined,
  }
  const { client, fetch } = setUp(() => answer(200, good), options as never)
  await client.update(variables)
  expect(fetch.mock.calls[0]?.[0]).toBe(
    `${location.origin}/api/commerce-layer/customer_password_resets/${id}`,
  )
  expect(new Headers(fetch.mock.calls[0]?.[1]?.headers).get('Authorization')).toBeNull()
  const withToken = setUp(() => answer(200, good), { ...options, accessToken } as never)
  await withToken.client.update(variables)
  const { headers } = withToken.fetch.mock.calls[0]?.[1] ?? {}
  expect(new Headers(headers).get('Authorization')).toBe(`Bearer ${accessToken}`)
})

it('fails as `configuration` when there is no origin to resolve a path against', async () => {
  vi.stubGlobal('location', undefined)
  const { client, fetch } = setUp(() => answer(200, good), {
    organization: undefined,
    baseUrl: '/api',
  } as never)
  expect(await failureOf(client.update(variables))).toMatchObject({
    kind: 'configuration',
    outcome: 'not-applied',
    reasons: [{ code: 'base_url' }],
  })
  vi.stubGlobal('location', { origin: 'null' })
  expect(await failureOf(client.update(variables))).toMatchObject({ kind: 'configuration' })
  expect(fetch).not.toHaveBeenCalled()
})

it.each([{}, 'signal', 7])('refuses %j as a signal, and sends nothing', async (signal) => {
  const { client, fetch } = setUp(() => answer(200, good))
  const error = await failureOf(client.update(variables, { signal: signal as never }))
  expect(error).toMatchObject({
    kind: 'configuration',
    outcome: 'not-applied',
    reasons: [{ code: 'signal' }],
  })
  expect(fetch).not.toHaveBeenCalled()
})

it('treats an option whose getter throws as missing, and doesn’t pass on the error', async () => {
  const { client } = setUp(() => answer(200, good))
  const hostile = {
    id,
    get customer_password(): string {
      throw new Error(password)
    },
  }
  expect(await failureOf(client.update(hostile))).toMatchObject({
    kind: 'configuration',
    reasons: [{ code: 'no_attributes' }],
  })
  const options = {
    get organization(): string {
      throw new Error('secret')
    },
    accessToken,
  }
  expect(() => createPasswordResetClient(options)).toThrow('`organization`')
})

it('accepts the longest timeout that a timer allows, and host names in upper case', async () => {
  const { client, fetch } = setUp(() => answer(200, good), {
    timeout: 2 ** 31 - 1,
    organization: 'Acme',
    domain: 'CommerceLayer.IO',
  })
  await client.update(variables)
  expect(fetch.mock.calls[0]?.[0]).toBe(
    `https://acme.commercelayer.io/api/customer_password_resets/${id}`,
  )
})

it('sends `null` for nullable attributes, and metadata of up to 64 KiB', async () => {
  const { client, fetch } = setUp(() => answer(200, good))
  const sent = () =>
    (JSON.parse(fetch.mock.lastCall?.[1]?.body as string) as { data: { attributes: unknown } }).data
      .attributes
  await client.update({ id, metadata: null, reference: null, reference_origin: null })
  expect(sent()).toEqual({ metadata: null, reference: null, reference_origin: null })
  await client.update({ id, metadata: { text: 'x'.repeat(64 * 1024 - '{"text":""}'.length) } })
  fetch.mockClear()
  await expect(
    client.update({ id, metadata: { text: 'x'.repeat(64 * 1024 - '{"text":""}'.length + 1) } }),
  ).rejects.toMatchObject({
    kind: 'configuration',
    reasons: [{ attribute: 'metadata', code: 'invalid' }],
  })
  // The limit of 64 KiB counts bytes. Each character of this text is two bytes long.
  await expect(
    client.update({ id, metadata: { text: 'é'.repeat(40 * 1024) } }),
  ).rejects.toMatchObject({ kind: 'configuration' })
  await expect(client.update({ id })).rejects.toMatchObject({
    reasons: [{ code: 'no_attributes' }],
  })
  expect(fetch).not.toHaveBeenCalled()
})

it('accepts a success that echoes 64 KiB of metadata with every byte escaped', async () => {
  const metadata = { text: '<'.repeat(64 * 1024 - '{"text":""}'.length) }
  const body = JSON.stringify({ data: { ...good.data, attributes: { metadata } } })
  const { client } = setUp(() => answer(200, body.replaceAll('<', String.raw`\u003c`)))
  const passwordReset = await client.update({ id, metadata })
  expect(passwordReset.metadata).toEqual(metadata)
})

it('drops undocumented parts of an answer', async () => {
  const attributes = {
    customer_email: 7,
    created_at: null,
    reference: null,
    reset_password_at: {},
    metadata: 'text',
    customer_password: password,
  }
  const { client } = setUp((attempt) =>
    answer(200, { data: { ...good.data, attributes: attempt === 0 ? attributes : null } }),
  )
  expect(await client.update(variables)).toStrictEqual({
    id,
    type: 'customer_password_resets',
    reference: null,
  })
  expect(await client.update(variables)).toStrictEqual({ id, type: 'customer_password_resets' })
})

it('reads an answer without a body stream, as some environments return it', async () => {
  const headers = new Headers({ 'content-type': 'application/json ; charset=utf-8' })
  const { client } = setUp(
    () =>
      ({
        ok: true,
        status: 200,
        headers,
        body: null,
        text: async () => JSON.stringify(good),
      }) as Response,
  )
  expect(await client.update(variables)).toMatchObject({ id })
})

it('fails as `configuration` when the environment has no `fetch`', async () => {
  vi.stubGlobal('fetch', undefined)
  const client = createPasswordResetClient({ organization: 'acme', accessToken })
  await expect(client.update(variables)).rejects.toMatchObject({
    kind: 'configuration',
    reasons: [{ code: 'fetch' }],
  })
  vi.unstubAllGlobals()
})

it('returns a success, or fails as `network`, where `navigator` doesn’t exist', async () => {
  vi.stubGlobal('navigator', undefined)
  expect(await setUp(() => answer(200, good)).client.update(variables)).toMatchObject({ id })
  expect(
    await failureOf(setUp(() => Promise.reject(new TypeError())).client.update(variables)),
  ).toMatchObject({ kind: 'network' })
  vi.unstubAllGlobals()
})

it('doesn’t ask for an access token after an abort', async () => {
  const getAccessToken = vi.fn(() => accessToken)
  const { client } = setUp(() => answer(200, good), { accessToken: getAccessToken })
  expect(await failureOf(client.update(variables, { signal: AbortSignal.abort() }))).toMatchObject({
    kind: 'aborted',
  })
  expect(getAccessToken).not.toHaveBeenCalled()
})

it('times out as “not applied” when the fresh token after INVALID_TOKEN is late', async () => {
  const { client, fetch } = setUp(invalidToken, {
    timeout: 20,
    accessToken: ({ forceRefresh }) => (forceRefresh ? never() : 'stale'),
  })
  expect(await failureOf(client.update(variables))).toMatchObject({
    kind: 'timeout',
    outcome: 'not-applied',
  })
  expect(fetch).toHaveBeenCalledTimes(1)
})

it.each([403, 422])(
  'doesn’t refresh the access token for a %s with INVALID_TOKEN',
  async (status) => {
    const { client, fetch } = setUp(() => answer(status, { errors: [{ code: 'INVALID_TOKEN' }] }), {
      accessToken: () => accessToken,
    })
    await failureOf(client.update(variables))
    expect(fetch).toHaveBeenCalledTimes(1)
  },
)

it('finds INVALID_TOKEN and the refused password among other errors', async () => {
  const others = setUp(
    () => answer(401, { errors: [{ code: 'OTHER' }, { code: 'INVALID_TOKEN' }] }),
    { accessToken: () => accessToken },
  )
  await failureOf(others.client.update(variables))
  expect(others.fetch).toHaveBeenCalledTimes(2)
  const { client } = setUp(() =>
    answer(422, { errors: [{ meta: { error: 'blank' } }, refusedPassword] }),
  )
  expect(await failureOf(client.update(variables))).toMatchObject({ kind: 'password-rejected' })
})

it('leaves no timer behind after a success, a failure or a token refresh', async () => {
  vi.useFakeTimers()
  const { client } = setUp(
    (attempt) => (attempt === 0 ? invalidToken() : answer(attempt === 1 ? 200 : 500, good)),
    {
      accessToken: () => accessToken,
    },
  )
  await client.update(variables)
  await failureOf(client.update(variables))
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

it('resolves or fails as “unknown” when the caller aborts while a success arrives', async () => {
  for (let ticks = 0; ticks < 30; ticks++) {
    const controller = new AbortController()
    const source: UnderlyingDefaultSource<Uint8Array> = {
      pull(stream) {
        stream.enqueue(new TextEncoder().encode(JSON.stringify(good)))
        stream.close()
        void abortAfter(ticks, controller)
      },
    }
    // The stream pulls nothing before the client reads.
    const body = new ReadableStream(source, { highWaterMark: 0 })
    const headers = { 'content-type': 'application/vnd.api+json' }
    const { client } = setUp(() => new Response(body, { status: 200, headers }))
    const settled = await client
      .update(variables, { signal: controller.signal })
      .catch((failure: unknown) => failure)
    // The server changed the password: the answer says so, or the outcome is unknown.
    const isUnknown = settled instanceof PasswordResetError && settled.outcome === 'unknown'
    expect(isUnknown || (settled as { id: string }).id === id).toBe(true)
  }
})

it('sends nothing after an abort, whether or not the access token has arrived', async () => {
  for (let ticks = 0; ticks < 15; ticks++) {
    const controller = new AbortController()
    const sentAborted: unknown[] = []
    const respond = (_attempt: number, { signal }: RequestInit) => {
      sentAborted.push(signal?.aborted)
      return answer(200, good)
    }
    const { client } = setUp(respond, {
      accessToken: async () => {
        void abortAfter(ticks, controller)
        return accessToken
      },
    })
    const settled: unknown = await client
      .update(variables, { signal: controller.signal })
      .catch((failure: unknown) => failure)
    await new Promise((resolve) => setTimeout(resolve))
    const isNotApplied = settled instanceof PasswordResetError && settled.outcome === 'not-applied'
    expect(sentAborted).toEqual(isNotApplied ? [] : [false])
  }
})

it.each([
  [undefined, 30_000],
  [1000, 2000],
  [2 ** 31 - 1, 2 ** 31 - 1],
  [2 ** 30 + 1, 2 ** 31 - 1],
])('turns the `timeout` %s into a limit of %i ms for a whole call', (timeout, expected) => {
  const { client } = setUp(() => answer(200, good), { timeout })
  expect(client.timeout).toBe(expected)
})

it('sends nothing when the access token comes too late', async () => {
  let give: (value: string) => void = () => {}
  const { client, fetch } = setUp(() => answer(200, good), {
    timeout: 20,
    accessToken: () =>
      new Promise<string>((resolve) => {
        give = resolve
      }),
  })
  expect(await failureOf(client.update(variables))).toMatchObject({ kind: 'timeout' })
  give(accessToken)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(fetch).not.toHaveBeenCalled()
})

it('keeps the status when `classify` returns `timeout` for an answer', async () => {
  const { client } = setUp(() => answer(500), { classify: () => 'timeout' })
  expect(await failureOf(client.update(variables))).toMatchObject({
    kind: 'timeout',
    outcome: 'unknown',
    status: 500,
  })
})

it('looks up globalThis.fetch at each call', async () => {
  const client = createPasswordResetClient({ organization: 'acme', accessToken })
  const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(answer(200, good))
  await client.update(variables)
  expect(fetch).toHaveBeenCalledTimes(1)
})
