// @vitest-environment node
import {
  type SharedStore,
  createMemoryStore,
  createUpdateHandler,
} from 'commercelayer-password-reset/server'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

// Some tests call `shareAccessToken` directly, because a handler hides the order of its steps.
import { shareAccessToken } from '../../src/server/shareAccessToken.ts'
import { fromShop, openShop, openStore, shopOrigin } from './openShop.ts'

beforeEach(() => {
  // Timers stay real, because the handler starts its work in a later task.
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => void vi.useRealTimers())

const email = 'john@example.com'
const tokensAsked = ({ emulator }: ReturnType<typeof openShop>) =>
  emulator.requests.filter(({ url }) => url.endsWith('/oauth/token')).length
const usedTokens = ({ emulator }: ReturnType<typeof openShop>) =>
  emulator.requests.flatMap(({ headers }) => headers.get('authorization') ?? [])

it('requests one access token, as JSON, from the auth server under `domain`', async () => {
  const shop = openShop({ options: { domain: 'example.org' } })
  await Promise.all(Array.from({ length: 20 }, () => shop.ask({ email })))
  await shop.settle()
  await shop.ask({ email })
  await shop.settle()

  expect(shop.mails).toHaveLength(21)
  expect(tokensAsked(shop)).toBe(1)
  const [first] = shop.emulator.requests
  expect(first?.url).toBe('https://auth.example.org/oauth/token')
  expect(JSON.parse(first!.body)).toEqual({
    grant_type: 'client_credentials',
    client_id: 'integration',
    client_secret: 'integration-secret',
  })
  expect(shop.emulator.requests[1]?.url).toBe(
    'https://acme.example.org/api/customer_password_resets',
  )
})

it('reuses a token until one minute before it expires', async () => {
  const shop = openShop()
  const start = Date.now()
  const askAt = async (seconds: number) => {
    vi.setSystemTime(start + seconds * 1000)
    await shop.ask({ email })
    await shop.settle()
    return tokensAsked(shop)
  }
  // An integration's token lives 7200 seconds.
  expect(await askAt(0)).toBe(1)
  expect(await askAt(7138)).toBe(1)
  expect(await askAt(7141)).toBe(2)
  expect(shop.mails).toHaveLength(3)
})

it('renews a revoked token once for all requests', async () => {
  const shop = openShop()
  await shop.ask({ email })
  await shop.settle()
  const [used] = usedTokens(shop)
  await shop.emulator.fetch('https://auth.example/oauth/revoke', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'integration',
      client_secret: 'integration-secret',
      token: used!.replace('Bearer ', ''),
    }),
  })

  await Promise.all(Array.from({ length: 10 }, () => shop.ask({ email })))
  await shop.settle()

  expect(shop.mails).toHaveLength(11)
  expect(tokensAsked(shop)).toBe(2)
  expect(new Set(usedTokens(shop)).size).toBe(2)
})

it('sends only two requests when Commerce Layer refuses the fresh token, too', async () => {
  const shop = openShop()
  const refuse = () =>
    shop.emulator.failNext({
      match: ({ url }) => url.endsWith('customer_password_resets'),
      status: 401,
      body: { errors: [{ code: 'INVALID_TOKEN' }] },
    })
  refuse()
  refuse()
  await shop.ask({ email })
  await shop.settle()
  expect(shop.events).toEqual([{ name: 'failed', step: 'reset', status: 401 }])
  expect(usedTokens(shop)).toHaveLength(2)
  expect(tokensAsked(shop)).toBe(2)
})

it('doesn’t refresh the token after a 401 for a missing permission', async () => {
  const shop = openShop()
  shop.emulator.failNext({
    match: ({ url }) => url.endsWith('customer_password_resets'),
    status: 401,
    body: { errors: [{ code: 'UNAUTHORIZED' }] },
  })
  await shop.ask({ email })
  await shop.settle()
  expect(usedTokens(shop)).toHaveLength(1)
})

const isToken = ({ url }: Request) => url.endsWith('/oauth/token')
const isReset = ({ url }: Request) => url.endsWith('/customer_password_resets')

it.each([
  ['401', 10, { status: 401, body: { error: 'invalid_client' } }],
  ['500', 10, { status: 500 }],
  ['429 without `Retry-After`', 10, { status: 429 }],
  ['429 with a `Retry-After` of a minute', 60, { status: 429, headers: { 'Retry-After': '60' } }],
  ['429 with a `Retry-After` of a day', 600, { status: 429, headers: { 'Retry-After': '86400' } }],
])(
  'requests no other token after %s from the auth server until %i s have passed',
  async (...row) => {
    const [, seconds, fault] = row
    const shop = openShop()
    shop.emulator.failNext({ match: isToken, ...fault })
    for (let each = 0; each < 90; each += 1) await shop.ask({ email })
    await shop.settle()
    for (let each = 0; each < 10; each += 1) await shop.ask({ email })
    await shop.settle()
    expect(tokensAsked(shop)).toBe(1)
    const { status } = fault
    expect(shop.events).toEqual(
      Array.from({ length: 100 }, () => ({ name: 'failed', step: 'access-token', status })),
    )

    vi.setSystemTime(Date.now() + seconds * 1000 - 1000)
    await shop.ask({ email })
    await shop.settle()
    expect(tokensAsked(shop)).toBe(1)
    vi.setSystemTime(Date.now() + 1001)
    await shop.ask({ email })
    await shop.settle()
    expect(shop.events.at(-1)).toEqual({ name: 'sent' })
  },
)

it('requests a token again without a pause after a lost connection', async () => {
  const shop = openShop()
  shop.emulator.failNext({ match: isToken, networkError: true })
  await shop.ask({ email })
  await shop.settle()
  await shop.ask({ email })
  await shop.settle()
  expect(shop.events).toEqual([{ name: 'failed', step: 'access-token' }, { name: 'sent' }])
})

it.each([
  ['the token request', isToken, ['/oauth/token', '/oauth/token', '/resets']],
  ['the reset request', isReset, ['/oauth/token', '/resets', '/resets']],
])('waits for a short `Retry-After` when %s is rate-limited', async (_what, match, asked) => {
  vi.useRealTimers()
  const shop = openShop()
  shop.emulator.failNext({ match, status: 429, headers: { 'Retry-After': '1' } })
  const start = performance.now()
  await shop.ask({ email })
  await shop.settle()
  expect(performance.now() - start).toBeGreaterThan(990)
  expect(shop.events).toEqual([{ name: 'sent' }])
  expect(shop.emulator.requests).toHaveLength(asked.length)
})

it('fails at once when `Retry-After` ends after the request’s deadline', async () => {
  const shop = openShop({ options: { timeout: 1000 } })
  shop.emulator.failNext({ match: isReset, status: 429, headers: { 'Retry-After': '2' } })
  await shop.ask({ email })
  await shop.settle()
  expect(shop.events).toEqual([{ name: 'failed', step: 'reset', status: 429 }])
})

it('resends a rate-limited request only once', async () => {
  vi.useRealTimers()
  const shop = openShop()
  for (let each = 0; each < 3; each += 1)
    shop.emulator.failNext({ match: isReset, status: 429, headers: { 'Retry-After': '0' } })
  await shop.ask({ email })
  await shop.settle()
  expect(shop.events).toEqual([{ name: 'failed', step: 'reset', status: 429 }])
  expect(shop.resetsAsked()).toHaveLength(2)
})

it('requests one token for forty new instances that share a store', async () => {
  vi.useRealTimers()
  const { store } = openStore()
  const shop = openShop()
  // A slow answer, so all instances wait for it.
  shop.emulator.failNext({ match: isToken, delay: 300 })
  const withoutLimits = { ...store, claim: countless(store) }
  const instances = Array.from({ length: 40 }, () =>
    openShop({ options: { store: withoutLimits, fetch: shop.emulator.fetch } }),
  )
  await Promise.all(instances.map(({ ask }) => ask({ email })))
  await Promise.all(instances.map(({ settle }) => settle()))
  expect(instances.flatMap(({ events }) => events)).toEqual(instances.map(() => ({ name: 'sent' })))
  expect(tokensAsked(shop)).toBe(1)
})

const countless = (store: SharedStore) => (key: string, ttlMs: number) =>
  key.startsWith('turn:') || store.claim(key, ttlMs)

it('requests a token when the instance that holds the lock has died', async () => {
  const { store } = openStore()
  const dead = openShop({ options: { store, fetch: () => new Promise(() => {}) } })
  await dead.ask({ email: 'nobody@example.com' })
  await new Promise((resolve) => void setTimeout(resolve, 50))
  const shop = openShop({ options: { store } })
  await shop.ask({ email })
  expect(tokensAsked(shop)).toBe(0)
  // The lock expires after twice the timeout.
  vi.setSystemTime(Date.now() + 20_001)
  await shop.settle()
  await shop.ask({ email: 'another@example.com' })
  await shop.settle()
  expect(tokensAsked(shop)).toBe(1)
})

it('stores an integration’s token encrypted, readable only with the client secret', async () => {
  const { store, written } = openStore()
  const shop = openShop({ options: { store } })
  await shop.ask({ email })
  await shop.settle()
  const accessToken = usedTokens(shop)[0]!.replace('Bearer ', '')
  const secrets = [accessToken, 'integration-secret', accessToken.split('.')[1]!]
  const stored = JSON.stringify([...written])
  expect(secrets.filter((each) => stored.includes(each) || stored.includes(btoa(each)))).toEqual([])
  const key = [...written.keys()].find((each) => each.startsWith('token:'))!
  expect(written.get(key)).toMatch(/^[A-Za-z0-9+/=]{100,}$/)
  // The same check finds the secrets in the requests, where they belong.
  const sent = JSON.stringify(shop.emulator.requests.map(({ body }) => body)) + usedTokens(shop)
  expect(secrets.filter((each) => sent.includes(each))).toEqual(secrets)

  // A second instance reads the stored token; an instance with a different secret can't.
  const other = openShop({ options: { store, fetch: shop.emulator.fetch } })
  await other.ask({ email: 'nobody@example.com' })
  await other.settle()
  expect(tokensAsked(shop)).toBe(1)
  const changed = { store, fetch: shop.emulator.fetch, clientSecret: 'new-secret' }
  const later = openShop({ options: changed })
  await later.ask({ email: 'else@example.com' })
  await later.settle()
  expect(tokensAsked(shop)).toBe(2)
})

it('ignores an encrypted token that was altered in the store', async () => {
  const { store, written } = openStore()
  const shop = openShop({ options: { store } })
  await shop.ask({ email })
  await shop.settle()
  const key = [...written.keys()].find((each) => each.startsWith('token:'))!
  const sealed = written.get(key)!
  const at = sealed.length >> 1
  const flipped = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
  for (const value of [flipped, '', '{', 'not base64!', JSON.stringify({ accessToken: 'evil' })]) {
    void store.set(key, value, 60_000)
    const other = openShop({ options: { store } })
    await other.ask({ email: `${Math.abs(value.length)}@example.com` })
    await other.settle()
    expect(usedTokens(other)[0]).not.toContain('evil')
    expect(tokensAsked(other)).toBe(1)
  }
})

it('stores a sales channel’s token unencrypted, and shares it among instances', async () => {
  const { store, written } = openStore()
  const emulator = createCommerceLayerEmulator()
  const open = () =>
    createUpdateHandler({
      organization: 'acme',
      clientId: 'sales-channel',
      scope: 'market:all',
      origins: [shopOrigin],
      fetch: emulator.fetch,
      store,
    })
  const send = async (handler: ReturnType<typeof open>) => {
    const { id, token } = await emulator.createReset(email)
    const attributes = { customer_password: 'new', _reset_password_token: token }
    const data = { type: 'customer_password_resets', id, attributes }
    const headers = { ...fromShop, 'Content-Type': 'application/vnd.api+json' }
    const url = `${shopOrigin}/customer_password_resets/${id}`
    return handler(new Request(url, { method: 'PATCH', headers, body: JSON.stringify({ data }) }))
  }
  expect((await send(open())).status).toBe(200)
  expect((await send(open())).status).toBe(200)
  expect(emulator.requests.filter(({ url }) => url.endsWith('/oauth/token'))).toHaveLength(1)
  expect([...written.values()].join('\n')).toContain('"accessToken":"')
})

/** Calls `shareAccessToken` directly, with a token that carries the given name. */
function openSharing(store: SharedStore, sharing: { name: string; secret?: string }) {
  const request = vi.fn(async () => ({
    accessToken: `token-of-${sharing.name}`,
    expiresAt: Date.now() + 3_600_000,
  }))
  const { name, secret } = sharing
  const getAccessToken = shareAccessToken({
    names: [name],
    secret,
    store,
    timeoutMs: 1000,
    request,
  })
  return { getAccessToken, request }
}

it('refuses a stored token that was encrypted for a different application', async () => {
  const { store, written } = openStore()
  const [one, other] = ['one', 'other'].map((name) => openSharing(store, { name, secret: 's' }))
  await one!.getAccessToken()
  await other!.getAccessToken()
  const [oneKey, otherKey] = [...written.keys()].filter((key) => key.startsWith('token:'))
  void store.set(otherKey!, written.get(oneKey!)!, 60_000)
  const again = openSharing(store, { name: 'other', secret: 's' })
  expect(await again.getAccessToken()).toMatchObject({ accessToken: 'token-of-other' })
  expect(again.request).toHaveBeenCalledOnce()
  // Under its own key, the same token is accepted.
  const first = openSharing(store, { name: 'one', secret: 's' })
  expect(await first.getAccessToken()).toMatchObject({ accessToken: 'token-of-one' })
  expect(first.request).not.toHaveBeenCalled()
})

it('requests no token when another instance stores one before the lock is claimed', async () => {
  const memory = createMemoryStore()
  const found = { accessToken: 'of-another', expiresAt: Date.now() + 3_600_000 }
  const store: SharedStore = {
    ...memory,
    claim(key, ttlMs) {
      void memory.set(key.replace('lock:', ''), JSON.stringify(found), 60_000)
      return memory.claim(key, ttlMs)
    },
  }
  const { getAccessToken, request } = openSharing(store, { name: 'one' })
  expect(await getAccessToken()).toEqual(found)
  expect(request).not.toHaveBeenCalled()
})

it('sends a new token request when the platform has cut off the first one', async () => {
  const token = { accessToken: 'fresh', expiresAt: Date.now() + 3_600_000 }
  const request = vi
    .fn<() => Promise<typeof token>>()
    .mockReturnValueOnce(new Promise(() => {}))
    .mockResolvedValue(token)
  const store = { ...createMemoryStore(), claim: () => true }
  const sharing = { names: ['a'], secret: 'secret', store, timeoutMs: 1000, request }
  const getAccessToken = shareAccessToken(sharing)
  void getAccessToken()
  await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(1))
  vi.setSystemTime(Date.now() + 1000)
  void getAccessToken()

  vi.setSystemTime(Date.now() + 1)
  expect(await getAccessToken()).toEqual(token)
  expect(await getAccessToken()).toEqual(token)
  expect(request).toHaveBeenCalledTimes(2)
})

it('doesn’t reuse a token that came without `expires_in`', async () => {
  const { emulator, ...shop } = openShop()
  const accessToken = 'not-known'
  const answer = () =>
    emulator.failNext({
      match: ({ url }) => url.endsWith('/oauth/token'),
      response: Response.json({ access_token: accessToken }),
    })
  answer()
  answer()
  await shop.ask({ email })
  await shop.settle()
  expect(shop.events).toEqual([{ name: 'failed', step: 'reset', status: 401 }])
  expect(tokensAsked({ emulator, ...shop })).toBe(2)
})

it('follows no redirect, which could send the secret to another host', async () => {
  const seen: (string | undefined)[] = []
  const shop = openShop({
    options: {
      fetch: async (_input, init) => {
        seen.push(init?.redirect)
        return new Response(null, { status: 307, headers: { Location: 'https://evil.example' } })
      },
    },
  })
  await shop.ask({ email })
  await shop.settle()
  expect(seen).toEqual(['manual'])
  expect(shop.events).toEqual([{ name: 'failed', step: 'access-token', status: 307 }])
})
