// @vitest-environment node
import { createPasswordResetClient, readResetLink } from 'commercelayer-password-reset/client'
import {
  type ResetMail,
  createRequestLinkHandler,
  createMemoryStore,
  createWebhookHandler,
} from 'commercelayer-password-reset/server'
import {
  createCommerceLayerEmulator,
  createNodeListener,
} from 'commercelayer-password-reset/testing'
import { expect, it, vi } from 'vitest'

import { fromShop, integration, resetUrl, shopOrigin } from './openShop.ts'
import { serve, toListener } from './servers.ts'

/** A loaded machine takes its time. */
const patience = { timeout: 30_000 }

const secrets = {
  'customer_password_resets.create': 'of-create',
  'customer_password_resets.reset_password': 'of-reset',
}

/** Commerce Layer and the shop's receiver, each as an HTTP server; mails fail as often as said. */
async function openShop(failures = { link: 0, changed: 0 }) {
  const linkMails: ResetMail[] = []
  const changedMails: object[] = []
  const statuses: number[] = []
  const failFirst = (kind: keyof typeof failures) => {
    failures[kind] -= 1
    if (failures[kind] >= 0) throw new Error('the mail server is down')
  }
  const receiver = await serve(
    toListener(
      createWebhookHandler({
        sharedSecret: Object.values(secrets),
        link: { resetUrl },
        onCreate: async (mail) => {
          failFirst('link')
          linkMails.push(mail)
        },
        onResetPassword: async (reset) => {
          failFirst('changed')
          changedMails.push(reset)
        },
        store: createMemoryStore(),
      }),
    ),
  )
  const emulator = createCommerceLayerEmulator({
    webhookRetryDelay: 1,
    webhooks: Object.entries(secrets).map(([topic, sharedSecret]) => ({
      topic,
      sharedSecret,
      send: async (request) => {
        const response = await fetch(receiver, request)
        statuses.push(response.status)
        return response
      },
    })),
  })
  const api = await serve(createNodeListener(emulator))
  const requestLink = createRequestLinkHandler({
    ...integration,
    baseUrl: `${api}/api`,
    authUrl: `${api}/oauth/token`,
    sendMail: async () => {},
  })
  const client = createPasswordResetClient({
    baseUrl: `${api}/api`,
    accessToken: emulator.accessToken,
  })
  const ask = () => {
    const headers = { ...fromShop, 'Content-Type': 'application/json' }
    const body = JSON.stringify({ email: 'john@example.com', locale: 'de' })
    return requestLink(new Request(shopOrigin, { method: 'POST', headers, body }))
  }
  /** Sets a password with the link in the last mail. */
  const setPassword = () => {
    const link = readResetLink(linkMails.at(-1)!.url)!
    return client.update({
      id: link.id,
      _reset_password_token: link.token,
      customer_password: 'pw-correct horse',
    })
  }
  return { ask, setPassword, linkMails, changedMails, statuses }
}

it('goes the whole loop by webhook, over HTTP', async () => {
  const { ask, setPassword, linkMails, changedMails, statuses } = await openShop()
  expect((await ask()).status).toBe(202)
  await vi.waitFor(() => expect(statuses).toEqual([200]), patience)
  expect(linkMails).toMatchObject([{ to: 'john@example.com', locale: 'de' }])

  const passwordReset = await setPassword()
  await vi.waitFor(() => expect(statuses).toEqual([200, 200]), patience)
  const { customer_email: email, id, reset_password_at: at } = passwordReset
  expect(changedMails).toEqual([{ id, email, at: new Date(at!) }])
  expect(linkMails).toHaveLength(1)
})

it('sends one mail of each kind, not three, when its callback fails twice', async () => {
  const shop = await openShop({ link: 2, changed: 2 })
  await shop.ask()
  await vi.waitFor(() => expect(shop.statuses).toEqual([500, 500, 200]), patience)
  await shop.setPassword()
  await vi.waitFor(() => expect(shop.statuses).toEqual([500, 500, 200, 500, 500, 200]), patience)
  expect(shop.linkMails).toHaveLength(1)
  expect(shop.changedMails).toHaveLength(1)
})
