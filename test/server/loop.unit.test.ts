// @vitest-environment node
import {
  createPasswordResetClient,
  createRequestLink,
  readResetLink,
  salesChannelSignIn,
} from 'commercelayer-password-reset/client'
import {
  type ResetMail,
  createRequestLinkHandler,
  createUpdateHandler,
} from 'commercelayer-password-reset/server'
import {
  createCommerceLayerEmulator,
  createNodeListener,
} from 'commercelayer-password-reset/testing'
import { afterEach, expect, it, vi } from 'vitest'

import { serve, toListener } from './servers.ts'

afterEach(() => void vi.unstubAllGlobals())

const email = 'john@example.com'
const password = 'pw-correct horse battery'

const typeOf = (init: RequestInit | undefined) =>
  new Headers(init?.headers).get('content-type') ?? ''

/** Commerce Layer and a shop, each as an HTTP server of its own. */
async function openShop() {
  const emulator = createCommerceLayerEmulator()
  const api = await serve(createNodeListener(emulator))
  const mails: ResetMail[] = []
  const routes: Record<string, ReturnType<typeof toListener>> = {}
  const shop = await serve((request, response) => {
    const route = Object.keys(routes).find((path) => request.url?.startsWith(path))
    void routes[route!]!(request, response)
  })
  const server = { organization: 'acme', baseUrl: `${api}/api`, authUrl: `${api}/oauth/token` }
  routes['/api/password-reset'] = toListener(
    createRequestLinkHandler({
      ...server,
      clientId: 'integration',
      clientSecret: 'integration-secret',
      resetUrl: `${shop}/reset-password`,
      sendMail: async (mail) => void mails.push(mail),
    }),
  )
  routes['/api/commerce-layer/'] = toListener(
    createUpdateHandler({
      ...server,
      clientId: 'sales-channel',
      scope: 'market:all',
      origins: [shop],
    }),
  )
  return { api, shop, mails }
}

it('resets a forgotten password and starts a session, over HTTP', async () => {
  const { api, shop, mails } = await openShop()
  vi.stubGlobal('location', { origin: shop })
  // Unlike a browser, Node's `fetch` sends neither `Origin` nor `Sec-Fetch-Site`.
  const fromPage: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { 'Content-Type': typeOf(init), Origin: shop } })

  const requestLink = createRequestLink('/api/password-reset', { fetch: fromPage })
  await requestLink(email, { locale: 'de', fields: {}, signal: AbortSignal.timeout(30_000) })
  await vi.waitFor(() => expect(mails).toHaveLength(1), { timeout: 30_000 })
  expect(mails[0]).toMatchObject({ to: email, locale: 'de' })

  const link = readResetLink(mails[0]!.url)!
  const client = createPasswordResetClient({ baseUrl: '/api/commerce-layer', fetch: fromPage })
  const passwordReset = await client.update({
    id: link.id,
    _reset_password_token: link.token,
    customer_password: password,
  })
  expect(passwordReset.customer_email).toBe(email)

  const setCustomer = vi.fn(async () => {})
  const signIn = salesChannelSignIn({ setCustomer }, async (credentials) => {
    const response = await fetch(`${api}/oauth/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        grant_type: 'password',
        client_id: 'sales-channel',
        scope: 'market:all',
        ...credentials,
      }),
    })
    const answer = (await response.json()) as { access_token?: string; errors?: unknown }
    return { accessToken: answer.access_token ?? '', errors: answer.errors }
  })
  const { signal } = new AbortController()
  await signIn({ email: passwordReset.customer_email!, password }, { signal })
  expect(setCustomer).toHaveBeenCalledExactlyOnceWith({ accessToken: expect.any(String) })
  await expect(signIn({ email, password: 'old-password' }, { signal })).rejects.toThrow(
    'Signing in failed.',
  )
})
