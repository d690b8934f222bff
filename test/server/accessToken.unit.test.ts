// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { createAccessTokenCache } from '../../src/server/accessTokenCache.ts'
import { openShop } from './openShop.ts'

beforeEach(() => {
  // The timers stay real, because the work begins in a later task.
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => void vi.useRealTimers())

const email = 'john@example.com'
const tokensAsked = ({ emulator }: ReturnType<typeof openShop>) =>
  emulator.requests.filter(({ url }) => url.endsWith('/oauth/token')).length
const usedTokens = ({ emulator }: ReturnType<typeof openShop>) =>
  emulator.requests.flatMap(({ headers }) => headers.get('authorization') ?? [])

it('asks for one access token, as JSON, at the address of the domain', async () => {
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

it('uses it until a minute before its end', async () => {
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

it('renews it once for all when it was revoked', async () => {
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

it('tries no third time when the fresh one is refused, too', async () => {
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
  expect(shop.events).toEqual([{ name: 'failed', status: 401 }])
  expect(usedTokens(shop)).toHaveLength(2)
  expect(tokensAsked(shop)).toBe(2)
})

it('renews nothing for a missing permission', async () => {
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

it('keeps no failure', async () => {
  const shop = openShop()
  const match = ({ url }: Request) => url.endsWith('/oauth/token')
  shop.emulator.failNext({ match, networkError: true })
  shop.emulator.failNext({ match, status: 429, body: '' })
  for (let each = 0; each < 3; each += 1) {
    await shop.ask({ email })
    await shop.settle()
  }
  expect(shop.events).toEqual([
    { name: 'failed' },
    { name: 'failed', status: 429 },
    { name: 'sent' },
  ])
})

it('waits no longer for a request that a worker has ended without an answer', async () => {
  const token = { accessToken: 'fresh', expiresAt: Date.now() + 3_600_000 }
  const request = vi
    .fn<() => Promise<typeof token>>()
    .mockReturnValueOnce(new Promise(() => {}))
    .mockResolvedValue(token)
  const getAccessToken = createAccessTokenCache(request, 1000)
  void getAccessToken()
  vi.setSystemTime(Date.now() + 1000)
  void getAccessToken()
  expect(request).toHaveBeenCalledTimes(1)

  vi.setSystemTime(Date.now() + 1)
  expect(await getAccessToken()).toBe(token)
  expect(await getAccessToken()).toBe(token)
  expect(request).toHaveBeenCalledTimes(2)
})

it('uses a token without a lifetime once', async () => {
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
  expect(shop.events).toEqual([{ name: 'failed', status: 401 }])
  expect(tokensAsked({ emulator, ...shop })).toBe(2)
})

it('follows no redirect, which would carry the secret elsewhere', async () => {
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
  expect(shop.events).toEqual([{ name: 'failed', status: 307 }])
})
