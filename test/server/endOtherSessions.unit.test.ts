// @vitest-environment node
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { createMemoryStore, createWebhookHandler } from 'commercelayer-password-reset/server'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { expect, it, vi } from 'vitest'

import { afterSigningOut, endSessions, isEnded } from '../consumers/js-auth/src/sessions.ts'
import { openStore } from './openShop.ts'

const email = 'john@example.com'
const oldPassword = 'old-password'
const newPassword = 'pw-correct horse'
const api = 'https://acme.commercelayer.io/api/customer_password_resets'
const start = Date.UTC(2026, 0, 1, 12)

/** A shop that ends sessions by webhook. The test sets the shop's clock. */
function openShop() {
  let now = start
  const store = createMemoryStore()
  const taken: number[] = []
  const receive = createWebhookHandler({
    sharedSecret: 'secret',
    onResetPassword: (reset) => endSessions(store, reset),
  })
  const emulator = createCommerceLayerEmulator({
    now: () => now,
    customers: [
      { email, password: oldPassword },
      { email: 'jane@example.com', password: oldPassword },
    ],
    webhooks: [
      {
        topic: 'customer_password_resets.reset_password',
        sharedSecret: 'secret',
        send: async (request) => {
          const response = await receive(request)
          taken.push(response.status)
          return response
        },
      },
    ],
  })
  const post = async (params: object) => {
    const response = await emulator.fetch('https://auth.commercelayer.io/oauth/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ client_id: 'sales-channel', scope: 'market:all', ...params }),
    })
    expect(response.status).toBe(200)
    return (await response.json()) as { access_token: string; refresh_token: string }
  }
  return {
    store,
    post,
    wait: (ms: number) => void (now += ms),
    signIn: async (password: string, username = email) => {
      const answer = await post({ grant_type: 'password', username, password })
      return { email: username, accessToken: answer.access_token, refresh: answer.refresh_token }
    },
    async changePassword() {
      const { id, token } = await emulator.createReset(email)
      const type = 'customer_password_resets'
      const attributes = { customer_password: newPassword, _reset_password_token: token }
      const headers = {
        Accept: 'application/vnd.api+json',
        Authorization: `Bearer ${await emulator.accessToken()}`,
        'Content-Type': 'application/vnd.api+json',
      }
      const body = JSON.stringify({ data: { type, id, attributes } })
      const response = await emulator.fetch(`${api}/${id}`, { method: 'PATCH', headers, body })
      expect(response.status).toBe(200)
      await vi.waitFor(() => expect(taken).toEqual([200]), { timeout: 30_000 })
    },
  }
}

it('ends sessions that began before the password change, and keeps later ones', async () => {
  const shop = openShop()
  const thief = await shop.signIn(oldPassword)
  const jane = await shop.signIn(oldPassword, 'jane@example.com')
  expect(await isEnded(shop.store, thief)).toBe(false)

  shop.wait(5000)
  await shop.changePassword()
  shop.wait(5000)
  const owner = await shop.signIn(newPassword)
  expect(await isEnded(shop.store, thief)).toBe(true)
  expect(await isEnded(shop.store, { ...thief, email: 'John@EXAMPLE.com' })).toBe(true)
  expect(await isEnded(shop.store, owner)).toBe(false)
  expect(await isEnded(shop.store, jane)).toBe(false)
})

it('keeps a session that begins within the same second as the password change', async () => {
  const shop = openShop()
  shop.wait(700)
  await shop.changePassword()
  shop.wait(100)
  expect(await isEnded(shop.store, await shop.signIn(newPassword))).toBe(false)
})

// This is why the recipe checks `isEnded` before it renews a session.
it('keeps an old session whose token is renewed after the password change', async () => {
  const shop = openShop()
  const { refresh, ...thief } = await shop.signIn(oldPassword)
  shop.wait(5000)
  await shop.changePassword()
  expect(await isEnded(shop.store, thief)).toBe(true)
  const renewed = await shop.post({ grant_type: 'refresh_token', refresh_token: refresh })
  expect(await isEnded(shop.store, { email, accessToken: renewed.access_token })).toBe(false)
})

const claim = (claims: object) => `e30.${btoa(JSON.stringify(claims))}.signature`

it.each([
  ['no `iat`', claim({})],
  ['an `iat` that is no number', claim({ iat: 'now' })],
  ['an `iat` of `null`', claim({ iat: null })],
])('ends a session whose token has %s', async (_what, accessToken) => {
  const store = createMemoryStore()
  await endSessions(store, { email, at: new Date(start) })
  expect(await isEnded(store, { email, accessToken })).toBe(true)
})

it.each(['', 'none', 'a.b.c', `a.${btoa('null')}.c`])(
  'rejects when the token is malformed (%j), instead of treating its session as allowed',
  async (accessToken) => {
    const store = createMemoryStore()
    await endSessions(store, { email, at: new Date(start) })
    await expect(isEnded(store, { email, accessToken })).rejects.toBeInstanceOf(Error)
  },
)

it('stores no email address', async () => {
  const { store, written } = openStore()
  await endSessions(store, { email, at: new Date(start) })
  expect(written.size).toBe(1)
  expect(JSON.stringify([...written])).not.toMatch(/john|@/)
})

it('removes the signed-in customer before signing in, even if signing in fails', async () => {
  const done: unknown[] = []
  const channel = {
    removeAuthorization: async (type: string) => void done.push(`remove ${type}`),
  }
  const signIn = afterSigningOut(channel, async (credentials: { email: string }) => {
    done.push(credentials)
    throw new Error('Signing in failed.')
  })
  await expect(signIn({ email })).rejects.toThrow('Signing in failed.')
  expect(done).toEqual(['remove customer', { email }])
})

it('keeps the recipe’s `sessions.ts` at thirty lines of code or fewer', () => {
  const path = resolve(import.meta.dirname, '../consumers/js-auth/src/sessions.ts')
  const lines = readFileSync(path, 'utf8').split('\n')
  expect(lines.filter((line) => !/^\s*(?:\/\/|\/\*\*|$)/.test(line)).length).toBeLessThanOrEqual(30)
})
