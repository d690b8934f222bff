// @vitest-environment node
import { createHmac } from 'node:crypto'

import { readResetLink, readReturnTo } from 'commercelayer-password-reset/client'
import {
  type LinkJob,
  type LinkWorkOptions,
  type ResetMail,
  createLinkWorker,
  createRequestLinkHandler,
  createWebhookHandler,
} from 'commercelayer-password-reset/server'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { afterEach, expect, it, vi } from 'vitest'

import { goodPaths, hostilePaths } from '../support/hostile.ts'
import { fromShop, integration, openShop, shopOrigin } from './openShop.ts'

afterEach(() => void vi.restoreAllMocks())

const email = 'john@example.com'
const storefronts = {
  it: 'https://it.shop.example/{locale}/reset',
  outlet: 'https://outlet.example/reset?from=mail',
}
const pages = {
  resetUrl: 'https://shop.example/{locale}/reset',
  storefronts,
  locales: ['en', 'it', 'pt-BR', 'de_AT', 'zh-Hant'],
}

/** Asks for a link with the given fields, and returns its mail. */
async function mailFor(fields: object, options: Partial<LinkWorkOptions> = pages) {
  const { ask, mails, settle } = openShop({ options })
  await ask({ email, ...fields })
  await settle()
  return mails[0]!
}

it('links to the requested storefront, in the requested language, with `returnTo`', async () => {
  const mail = await mailFor({ storefront: 'it', locale: 'it-IT', returnTo: '/it/checkout/wBXVhK' })
  const { origin, pathname } = new URL(mail.url)
  expect(origin + pathname).toBe('https://it.shop.example/it/reset')
  expect(readResetLink(mail.url)).not.toBeNull()
  expect(readReturnTo(mail.url)).toBe('/it/checkout/wBXVhK')
  expect(mail).toMatchObject({
    to: email,
    storefront: 'it',
    locale: 'it-IT',
    returnTo: '/it/checkout/wBXVhK',
  })
})

it('keeps the parameters of a storefront’s URL', async () => {
  const { url } = await mailFor({ storefront: 'outlet', returnTo: '/a' })
  expect(url.replaceAll(/=[\w-]{10,}/g, '=…')).toBe(
    `${storefronts.outlet}&returnTo=%2Fa&resetPasswordToken=…&customerPasswordResetId=…`,
  )
})

it('puts `returnTo` into the fragment together with the link’s parameters', async () => {
  const { url } = await mailFor(
    { storefront: 'outlet', returnTo: '/a' },
    {
      ...pages,
      place: 'fragment',
    },
  )
  expect(new URL(url).search).toBe('?from=mail')
  expect(readReturnTo(url)).toBe('/a')
  expect(readResetLink(url)).not.toBeNull()
})

it.each([
  'unknown',
  'IT',
  ' it',
  'it\0',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'https://evil.example',
  '//evil.example',
  'it.shop.example',
  '../it',
  'a'.repeat(6000),
  '',
])('links to `resetUrl`, and drops the name, for the unknown storefront %j', async (storefront) => {
  const mail = await mailFor({ storefront })
  expect(mail.url).toMatch(/^https:\/\/shop\.example\/en\/reset\?/)
  expect(mail).not.toHaveProperty('storefront')
})

it.each([
  ['it', 'it'],
  ['it-IT', 'it'],
  ['it_CH', 'it'],
  ['IT', 'it'],
  ['en-GB', 'en'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['de', 'de_AT'],
  ['de-AT', 'de_AT'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  // Readers of these languages read none of the five.
  ['zh-CN', 'en'],
  ['fr', 'en'],
  ['ar', 'en'],
  // No language, or an invalid tag.
  [undefined, 'en'],
  ['', 'en'],
  ['und', 'en'],
  ['../evil', 'en'],
  ['//evil.example', 'en'],
  ['en/../../evil', 'en'],
  ['{locale}', 'en'],
  ['x'.repeat(2000), 'en'],
])('puts the language %j into the link as %j', async (locale, expected) => {
  const { url } = await mailFor({ locale })
  expect(new URL(url).pathname).toBe(`/${expected}/reset`)
})

it('uses the first of `locales` for an unknown language', async () => {
  const { url } = await mailFor({}, { ...pages, locales: ['it', 'en'] })
  expect(new URL(url).pathname).toBe('/it/reset')
})

it.each(goodPaths)('passes on %j as the path to return to', async (returnTo) => {
  const mail = await mailFor({ returnTo })
  expect(mail.returnTo).toBe(returnTo)
  expect(readReturnTo(mail.url)).toBe(returnTo)
})

it.each(hostilePaths)(
  'drops %j as `returnTo` from a request, a job or metadata',
  async (returnTo) => {
    const { ask, mails, resetsAsked, settle } = openShop({ options: pages })
    await ask({ email, returnTo })
    await settle()
    expect(resetsAsked().map(({ data }) => data.attributes)).toEqual([{ customer_email: email }])

    const work = createLinkWorker({
      ...integration,
      ...pages,
      fetch: createCommerceLayerEmulator().fetch,
      sendMail: async (mail) => void mails.push(mail),
    })
    await work({ id: '1', email, requestedAt: new Date().toISOString(), returnTo })

    const metadata = { password_reset: { returnTo } }
    mails.push(...(await webhookMails({ metadata })), ...(await webhookResets({ metadata })))
    expect(mails).toHaveLength(4)
    for (const mail of mails) {
      expect(mail).not.toHaveProperty('returnTo')
      expect(mail.url ?? '').not.toMatch(/returnTo|evil\.example/)
    }
  },
)

const sharedSecret = 'a-shared-secret'

/** Sends a signed webhook, and returns the arguments of each callback. */
async function receive(topic: string, attributes: object, link: object | null) {
  const mails: ResetMail[] = []
  const resets: (object & { url?: string })[] = []
  const handler = createWebhookHandler({
    sharedSecret,
    ...(link && {
      link: link as typeof pages,
      onCreate: async (mail: ResetMail) => void mails.push(mail),
    }),
    onResetPassword: async (reset) => void resets.push(reset),
  })
  const body = JSON.stringify({
    data: {
      id: 'xYZkjABcde',
      type: 'customer_password_resets',
      attributes: {
        customer_email: email,
        reset_password_token: 'xhFfkmfybsLxzaAP6xcs',
        reset_password_at: null,
        created_at: new Date().toISOString(),
        ...attributes,
      },
    },
  })
  const signature = createHmac('sha256', sharedSecret).update(body).digest('base64')
  const headers = {
    'X-CommerceLayer-Topic': `customer_password_resets.${topic}`,
    'X-CommerceLayer-Signature': signature,
  }
  const request = new Request(shopOrigin, { method: 'POST', headers, body })
  expect((await handler(request)).status).toBe(200)
  return { mails, resets }
}

const webhookMails = async (attributes: object) =>
  (await receive('create', attributes, pages)).mails

const webhookResets = async (attributes: object, link: object | null = pages) => {
  const used = { reset_password_at: new Date().toISOString(), ...attributes }
  return (await receive('reset_password', used, link)).resets as ResetMail[]
}

const asked = { storefront: 'it', locale: 'it-IT', returnTo: '/it/checkout' }

it('passes storefront, language and `returnTo` on to the webhook’s callbacks', async () => {
  const metadata = { password_reset: asked, others: 'own' }
  const [mail] = await webhookMails({ metadata })
  expect(mail).toMatchObject({ ...asked, to: email })
  expect(mail!.url).toMatch(/^https:\/\/it\.shop\.example\/it\/reset\?returnTo=%2Fit%2Fcheckout&/)
  const [reset] = await webhookResets({ metadata })
  expect(reset).toEqual({ ...asked, id: 'xYZkjABcde', email, at: expect.any(Date) })
})

it('passes no storefront on when the webhook has no list of storefronts', async () => {
  const [reset] = await webhookResets({ metadata: { password_reset: asked } }, null)
  expect(reset).toMatchObject({ locale: 'it-IT', returnTo: '/it/checkout' })
  expect(reset).not.toHaveProperty('storefront')
})

it.each([
  [undefined],
  [null],
  ['it'],
  [[]],
  [{ locale: 'it', storefront: 'it', returnTo: '/a' }],
  [{ password_reset: null }],
  [{ password_reset: 'it' }],
  [{ password_reset: [asked] }],
  [{ password_reset: { storefront: 1, locale: {}, returnTo: ['/a'] } }],
  [{ password_reset: { storefront: 'evil', locale: '<script>', returnTo: '//evil.example' } }],
  [{ password_reset: { storefront: '__proto__', locale: 'it'.repeat(30), returnTo: 'a' } }],
])('reads no storefront, language or `returnTo` from the metadata %j', async (metadata) => {
  const [mail] = await webhookMails({ metadata })
  expect(Object.keys(mail!)).toEqual(['to', 'url', 'expiresAt'])
  expect(mail!.url).toMatch(/^https:\/\/shop\.example\/en\/reset\?resetPasswordToken=/)
  const [reset] = await webhookResets({ metadata })
  expect(Object.keys(reset!)).toEqual(['id', 'email', 'at'])
})

it('puts storefront, language and `returnTo` into the job for a queue’s worker', async () => {
  const jobs: LinkJob[] = []
  const handler = createRequestLinkHandler({
    organization: 'acme',
    origins: [shopOrigin],
    enqueue: async (job) => void jobs.push(JSON.parse(JSON.stringify(job)) as LinkJob),
  })
  const ask = async (fields: object) => {
    const headers = { ...fromShop, 'Content-Type': 'application/json' }
    const body = JSON.stringify({ email, ...fields })
    await handler(new Request(shopOrigin, { method: 'POST', headers, body }))
  }
  await ask(asked)
  expect(jobs[0]).toMatchObject(asked)

  const mails: ResetMail[] = []
  const work = createLinkWorker({
    ...integration,
    ...pages,
    fetch: createCommerceLayerEmulator().fetch,
    sendMail: async (mail) => void mails.push(mail),
  })
  await work(jobs[0]!)
  await work({ ...jobs[0]!, id: 'other', storefront: 'evil' })
  expect(mails[0]).toMatchObject(asked)
  expect(mails[1]).not.toHaveProperty('storefront')
  expect(mails[1]!.url).toMatch(/^https:\/\/shop\.example\/it\/reset/)
})

it('puts no malformed storefront name into a job', async () => {
  const jobs: LinkJob[] = []
  const enqueue = async (job: LinkJob) => void jobs.push(job)
  const origins = [shopOrigin]
  const handler = createRequestLinkHandler({ organization: 'acme', origins, enqueue })
  for (const [index, storefront] of ['', 'a'.repeat(65), 'a\nb', '\u202eit'].entries()) {
    const headers = { ...fromShop, 'Content-Type': 'application/json' }
    const body = JSON.stringify({ email: `john${index}@example.com`, storefront })
    await handler(new Request(shopOrigin, { method: 'POST', headers, body }))
  }
  expect(jobs).toHaveLength(4)
  expect(jobs.filter((job) => 'storefront' in job)).toEqual([])
})

it('accepts requests from the pages of every storefront', async () => {
  const { post, settle } = openShop({ options: pages })
  const statuses: [string, number][] = []
  const origins = ['https://shop.example', 'https://it.shop.example', 'https://outlet.example']
  for (const Origin of [...origins, 'https://evil.example', 'https://shop.example.evil.example']) {
    const headers = { Origin, 'Content-Type': 'application/json' }
    statuses.push([Origin, (await post(JSON.stringify({ email }), headers)).status])
  }
  await settle()
  expect(statuses.map(([, status]) => status)).toEqual([202, 202, 202, 403, 403])
})

it('reads storefront, language and `returnTo` from a form without JavaScript', async () => {
  const { mails, post, settle } = openShop({ options: { ...pages, sentUrl: '/sent' } })
  const response = await post(new URLSearchParams({ email, ...asked }).toString(), {
    ...fromShop,
    'Content-Type': 'application/x-www-form-urlencoded',
  })
  await settle()
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/sent')
  expect(mails[0]).toMatchObject(asked)
})
