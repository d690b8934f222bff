// @vitest-environment node
import {
  type LinkJob,
  type RequestLinkHandlerOptions,
  UndeliverableError,
  createLinkWorker,
  createMemoryStore,
} from 'commercelayer-password-reset/server'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { afterEach, expect, it, vi } from 'vitest'

import { integration, openShop, openStore } from './openShop.ts'

afterEach(() => void vi.restoreAllMocks())

const john = 'john@example.com'
const nobody = 'Nobody@Example.com'
const asked = { storefront: 'it', locale: 'it', returnTo: '/checkout' }

type Told = { to: string }

/** A shop that mails the owners of addresses without an account. */
function openTellingShop(options: Partial<RequestLinkHandlerOptions> = {}) {
  const told: Told[] = []
  const shop = openShop({
    options: {
      storefronts: { it: 'https://it.shop.example/reset' },
      sendNoAccountMail: async (mail) => void told.push(mail),
      ...(options as object),
    },
  })
  return { ...shop, told }
}

it('sends an unknown address no mail when `sendNoAccountMail` is missing', async () => {
  const { ask, events, mails, settle } = openShop()
  await ask({ email: nobody })
  await settle()
  expect(mails).toEqual([])
  expect(events).toEqual([{ name: 'unknown-customer', status: 422 }])
})

it('sends the no-account mail to the address as it was typed', async () => {
  const { ask, events, mails, settle, told } = openTellingShop()
  await ask({ email: nobody, ...asked })
  await ask({ email: john, ...asked })
  await settle()
  expect(told).toEqual([{ to: nobody, ...asked }])
  expect(mails).toMatchObject([{ to: john }])
  expect(events).toEqual([{ name: 'unknown-customer', status: 422 }, { name: 'sent' }])
})

it('passes no invalid storefront, locale or `returnTo` to `sendNoAccountMail`', async () => {
  const { ask, settle, told } = openTellingShop()
  await ask({ email: nobody, storefront: 'evil', locale: '<b>', returnTo: '//evil.example' })
  await settle()
  expect(told).toEqual([{ to: nobody }])
})

it('sends the same answer, headers included, whether an account exists or not', async () => {
  const { ask, settle } = openTellingShop()
  const answers = await Promise.all([john, nobody].map((email) => ask({ email })))
  await settle()
  const [known, unknown] = await Promise.all(
    answers.map(async (answer) => [answer.status, [...answer.headers], await answer.text()]),
  )
  expect(unknown).toEqual(known)
  expect(known).toEqual([202, [['cache-control', 'no-store']], ''])
})

it('mails an unknown address once, however often and in whatever case it is typed', async () => {
  const { ask, events, settle, told } = openTellingShop({ store: createMemoryStore() })
  const spellings = [nobody, nobody.toLowerCase(), nobody.toUpperCase()]
  const answers = await Promise.all(
    Array.from({ length: 300 }, (_, index) => ask({ email: spellings[index % 3] })),
  )
  await settle()
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
  expect(told).toHaveLength(1)
  expect(events.filter(({ step }) => step === 'limit')).toHaveLength(299)
})

it('mails only unknown addresses that `allow` admits, and at most 100 at a time', async () => {
  let left = 150
  const allow = () => (left -= 1) >= 0
  const { ask, events, settle, told } = openTellingShop({ store: createMemoryStore(), allow })
  const answers = await Promise.all(
    Array.from({ length: 300 }, (_, index) => ask({ email: `nobody${index}@example.com` })),
  )
  await settle()
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 202)).toHaveLength(150)
  expect(statuses.filter((status) => status === 403)).toHaveLength(150)
  expect(told).toHaveLength(100)
  expect(events.filter(({ step }) => step === 'queue')).toHaveLength(50)
})

it('counts a request for an address without an account toward the limit', async () => {
  const { store, calls } = openStore()
  const { ask, settle, told } = openTellingShop({ store })
  await ask({ email: nobody })
  await settle()
  await ask({ email: nobody })
  await settle()
  expect(told).toHaveLength(1)
  expect(calls.filter((call) => call.startsWith('release turn:'))).toEqual([])
})

it.each([
  ['failed', new Error(nobody)],
  ['undeliverable', new UndeliverableError()],
])('reports `%s` for a failed no-account mail, as for a failed reset mail', async (name, error) => {
  const fail = () => Promise.reject(error)
  const { ask, events, settle } = openTellingShop({ sendMail: fail, sendNoAccountMail: fail })
  await ask({ email: nobody })
  await ask({ email: john })
  await settle()
  expect(events).toEqual([
    { name, step: 'mail' },
    { name, step: 'mail' },
  ])
  expect(JSON.stringify(events)).not.toContain('@')
})

const about = (pointer: string | undefined) => ({
  title: 'is invalid',
  ...(pointer !== undefined && { source: { pointer } }),
})

it.each([
  ['sent', 404, [about(undefined)]],
  ['sent', 422, [about('/data/attributes/customer_email')]],
  ['sent', 422, [about('/data/relationships/customer')]],
  // These answers leave open whether an account exists, so nobody gets a mail.
  ['not sent', 422, [about('/data/attributes/metadata')]],
  ['not sent', 422, [about('/data/attributes/customer_email'), about('/data/metadata')]],
  ['not sent', 422, [about(undefined)]],
  ['not sent', 404, []],
  ['not sent', 401, [about('/data/attributes/customer_email')]],
  ['not sent', 429, [about('/data/attributes/customer_email')]],
  ['not sent', 500, [about('/data/attributes/customer_email')]],
])(
  'sends the no-account mail only when the API reports no account: %s after %i with %j',
  async (what, status, errors) => {
    const { ask, emulator, settle, told } = openTellingShop()
    for (let time = 0; time < 2; time += 1)
      emulator.failNext({ match: ({ url }) => url.endsWith('resets'), status, body: { errors } })
    await ask({ email: john })
    await settle()
    expect(told).toEqual(what === 'sent' ? [{ to: john }] : [])
  },
)

it.each([
  [true, 'sends a guest a link when Commerce Layer creates the reset'],
  [false, 'tells a guest that there is no account when Commerce Layer refuses the reset'],
])('(guestResets: %s) %s', async (guestResets) => {
  const told: Told[] = []
  const guest = 'guest@example.com'
  const { ask, mails, settle } = openShop({
    options: { sendNoAccountMail: async (mail) => void told.push(mail) },
    emulator: { guestResets, customers: [{ email: guest }] },
  })
  await ask({ email: guest })
  await settle()
  const written = { mails: mails.map(({ to }) => to), told: told.map(({ to }) => to) }
  expect(written).toEqual(guestResets ? { mails: [guest], told: [] } : { mails: [], told: [guest] })
})

it('sends one no-account mail from a queue’s worker, even after a failed try', async () => {
  const told: Told[] = []
  const sendNoAccountMail = vi
    .fn(async (mail: Told) => void told.push(mail))
    .mockRejectedValueOnce(new Error('down'))
  const work = createLinkWorker({
    ...integration,
    fetch: createCommerceLayerEmulator().fetch,
    sendMail: async () => {},
    sendNoAccountMail,
  })
  const requestedAt = new Date().toISOString()
  const job: LinkJob = { id: 'a-job', email: nobody, requestedAt, locale: 'it' }
  await expect(work(job)).rejects.toThrow('try again')
  await work(job)
  await work(job)
  expect(told).toEqual([{ to: nobody, locale: 'it' }])
})
