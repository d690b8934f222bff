// @vitest-environment node
import {
  type UpdatePasswordResetVariables,
  createPasswordResetClient,
  readResetLink,
} from 'commercelayer-password-reset/client'
import { mail as en } from 'commercelayer-password-reset/locales/en'
import { mail as italian } from 'commercelayer-password-reset/locales/it'
import {
  type ResetMail,
  createRequestLinkHandler,
  createMemoryStore,
  createWebhookHandler,
  passwordChangedMail,
} from 'commercelayer-password-reset/server'
import {
  createCommerceLayerEmulator,
  createNodeListener,
} from 'commercelayer-password-reset/testing'
import { expect, it, vi } from 'vitest'

import { fromShop, integration, resetUrl, shopOrigin } from './openShop.ts'
import { serve, toListener } from './servers.ts'

/** A long timeout, because a loaded machine is slow. */
const patience = { timeout: 30_000 }

const secrets = {
  'customer_password_resets.create': 'of-create',
  'customer_password_resets.reset_password': 'of-reset',
}

const storefronts = { it: 'https://it.shop.example/reset' }
/** The facts that the page sends along with the address. */
const asked = { storefront: 'it', locale: 'it', returnTo: '/checkout' }

/** Commerce Layer and the shop's receiver as HTTP servers. The first `failures` mails fail. */
async function openShop(failures = { link: 0, changed: 0 }) {
  const linkMails: ResetMail[] = []
  const changedMails: { locale?: string }[] = []
  const statuses: number[] = []
  const failFirst = (kind: keyof typeof failures) => {
    failures[kind] -= 1
    if (failures[kind] >= 0) throw new Error('the mail server is down')
  }
  const receiver = await serve(
    toListener(
      createWebhookHandler({
        sharedSecret: Object.values(secrets),
        link: { resetUrl, storefronts },
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
    storefronts,
    sendMail: async () => {},
  })
  const client = createPasswordResetClient({
    baseUrl: `${api}/api`,
    accessToken: emulator.accessToken,
  })
  const ask = () => {
    const headers = { ...fromShop, 'Content-Type': 'application/json' }
    const body = JSON.stringify({ email: 'john@example.com', ...asked })
    return requestLink(new Request(shopOrigin, { method: 'POST', headers, body }))
  }
  /** Sets a password with the link in the last mail. */
  const setPassword = (attributes?: Pick<UpdatePasswordResetVariables, 'metadata'>) => {
    const link = readResetLink(linkMails.at(-1)!.url)!
    return client.update({
      id: link.id,
      _reset_password_token: link.token,
      customer_password: 'pw-correct horse',
      ...attributes,
    })
  }
  return { ask, setPassword, linkMails, changedMails, statuses }
}

it('mails the link and the changed-password notice by webhook, over HTTP', async () => {
  const { ask, setPassword, linkMails, changedMails, statuses } = await openShop()
  expect((await ask()).status).toBe(202)
  await vi.waitFor(() => expect(statuses).toEqual([200]), patience)
  expect(linkMails).toMatchObject([{ to: 'john@example.com', ...asked }])
  expect(linkMails[0]!.url).toMatch(/^https:\/\/it\.shop\.example\/reset\?returnTo=%2Fcheckout&/)

  const passwordReset = await setPassword()
  await vi.waitFor(() => expect(statuses).toEqual([200, 200]), patience)
  const { customer_email: email, id, reset_password_at: at } = passwordReset
  expect(changedMails).toEqual([{ id, email, at: new Date(at!), ...asked }])
  expect(linkMails).toHaveLength(1)
})

it('sends one mail of each kind when each callback fails twice before it succeeds', async () => {
  const shop = await openShop({ link: 2, changed: 2 })
  await shop.ask()
  await vi.waitFor(() => expect(shop.statuses).toEqual([500, 500, 200]), patience)
  await shop.setPassword()
  await vi.waitFor(() => expect(shop.statuses).toEqual([500, 500, 200, 500, 500, 200]), patience)
  expect(shop.linkMails).toHaveLength(1)
  expect(shop.changedMails).toHaveLength(1)
})

it('writes the changed-password mail in the language of the link request', async () => {
  const { ask, setPassword, changedMails, linkMails } = await openShop()
  await ask()
  await vi.waitFor(() => expect(linkMails).toHaveLength(1), patience)
  await setPassword()
  await vi.waitFor(() => expect(changedMails).toHaveLength(1), patience)

  const languages = new Map([en, italian].map((words) => [words.locale, words]))
  const messages = languages.get(changedMails[0]?.locale ?? 'en') ?? en
  const forgotUrl = 'https://it.shop.example/forgot'
  const { html } = passwordChangedMail({ at: new Date(), shop: 'Acme', forgotUrl, messages })
  expect(html).toContain('<html lang="it"')
  expect(html).toContain(italian.changedTitle)
})

// The API doesn't say whether an update merges metadata; the emulator replaces it.
it.each([
  ['loses the link request’s data when the form’s own metadata replaces it', { theme: 'dark' }, {}],
  ['loses the link request’s data when the form clears the metadata', null, {}],
  [
    'keeps the link request’s data when the form sends it along',
    { theme: 'dark', password_reset: asked },
    asked,
  ],
  ['keeps the link request’s data when the form sends no metadata', undefined, asked],
  [
    'checks the link request’s data again when the link’s user has replaced it',
    {
      password_reset: { storefront: 'evil', locale: '<b>', returnTo: '//evil.example' },
    },
    {},
  ],
])('%s', async (_what, metadata, expected) => {
  const { ask, setPassword, changedMails, linkMails } = await openShop()
  await ask()
  await vi.waitFor(() => expect(linkMails).toHaveLength(1), patience)
  const { id, customer_email: email, reset_password_at: at } = await setPassword({ metadata })
  await vi.waitFor(() => expect(changedMails).toHaveLength(1), patience)
  expect(changedMails).toEqual([{ id, email, at: new Date(at!), ...expected }])
})
