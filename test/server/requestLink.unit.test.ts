// @vitest-environment node
import { readResetLink } from 'commercelayer-password-reset/client'
import type { ResetMail } from 'commercelayer-password-reset/server'
import { afterEach, expect, it, vi } from 'vitest'

import { fromShop, openShop, resetUrl, shopOrigin, withoutLimit } from './openShop.ts'

afterEach(() => void vi.useRealTimers())

const john = 'john@example.com'

it('creates a reset, and mails its link to the customer', async () => {
  const { ask, emulator, events, mails, settle } = openShop()

  const response = await ask({ email: john })
  await settle()

  expect(response.status).toBe(202)
  expect(await response.text()).toBe('')
  expect(events).toEqual([{ name: 'sent' }])
  const [mail] = mails
  expect(mail).toEqual({ to: john, url: expect.any(String), expiresAt: expect.any(Date) })
  expect(mail!.url.startsWith(`${resetUrl}?resetPasswordToken=`)).toBe(true)
  const inSixHours = Date.now() + 6 * 60 * 60 * 1000
  expect(Math.abs(mail!.expiresAt.getTime() - inSixHours)).toBeLessThan(60_000)
  const link = readResetLink(mail!.url)!
  const patch = await emulator.fetch(
    `https://acme.example/api/customer_password_resets/${link.id}`,
    {
      method: 'PATCH',
      headers: {
        Authorization: `Bearer ${await emulator.accessToken()}`,
        'Content-Type': 'application/vnd.api+json',
      },
      body: JSON.stringify({
        data: {
          type: 'customer_password_resets',
          id: link.id,
          attributes: { customer_password: 'new', _reset_password_token: link.token },
        },
      }),
    },
  )
  expect(patch.status).toBe(200)
})

it('sends the same answer for every address, headers included', async () => {
  const { ask, events, mails, settle } = openShop()

  const answers = [await ask({ email: john }), await ask({ email: 'nobody@example.com' })]
  await settle()

  const [known, unknown] = answers.map(({ status, headers }) => ({ status, headers: [...headers] }))
  expect(known).toEqual(unknown)
  expect(known).toEqual({ status: 202, headers: [['cache-control', 'no-store']] })
  expect(events.map(({ name }) => name).toSorted()).toEqual(['sent', 'unknown-customer'])
  expect(mails.map(({ to }) => to)).toEqual([john])
})

it('answers the shopper before it sends any request to Commerce Layer', async () => {
  const order: string[] = []
  const store = withoutLimit()
  const { ask, settle } = openShop({
    options: {
      // The work begins by reading whether the job is already done.
      store: {
        ...store,
        get: (key) => {
          if (key.startsWith('done:')) order.push('work')
          return store.get(key)
        },
      },
      fetch: async () => {
        order.push('fetch')
        return new Response(null, { status: 503 })
      },
    },
  })

  await ask({ email: john }).then(() => order.push('answered'))
  // A framework may need many microtasks to write the answer.
  for (let task = 0; task < 100; task += 1) await Promise.resolve()
  order.push('written')
  await settle()

  expect(order.slice(0, 3)).toEqual(['answered', 'written', 'work'])
  expect(order).toContain('fetch')
})

it('mails the customer’s own address, not the address that was typed', async () => {
  // A database may treat both addresses as equal. The typed one contains a dotless `ı`.
  const typed = 'johı@example.com'
  const { ask, emulator, mails, resetsAsked, settle } = openShop({
    emulator: { customers: [{ email: 'johi@example.com' }] },
    options: {
      fetch: (input, init) => {
        const body = String(init?.body).replace(typed, 'johi@example.com')
        return emulator.fetch(input, { ...init, body })
      },
    },
  })

  await ask({ email: typed })
  await settle()

  expect(resetsAsked()).toHaveLength(1)
  expect(mails.map(({ to }) => to)).toEqual(['johi@example.com'])
})

it.each([
  ['the `Host` header', { Host: 'evil.example' }],
  ['a forwarding header', { 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' }],
])('builds the link from `resetUrl`, whatever %s says', async (_what, headers) => {
  const { handler, mails, settle } = openShop()

  await handler(
    new Request('https://evil.example/api/password-reset', {
      method: 'POST',
      headers: { ...fromShop, 'Content-Type': 'application/json', ...(headers as object) },
      body: JSON.stringify({ email: john }),
    }),
  )
  await settle()

  expect(mails).toHaveLength(1)
  expect(new URL(mails[0]!.url).origin).toBe(shopOrigin)
})

it('passes the language on to the mail and to the reset', async () => {
  const { ask, mails, resetsAsked, settle } = openShop()

  await ask({ email: john, locale: 'pt_br' })
  await ask({ email: john, locale: '<script>' })
  await ask({ email: john, locale: 'de'.repeat(40) })
  await settle()

  expect(mails.map(({ locale }) => locale)).toEqual(['pt-BR', undefined, undefined])
  expect(resetsAsked().map(({ data }) => data.attributes)).toEqual([
    { customer_email: john, metadata: { password_reset: { locale: 'pt-BR' } } },
    { customer_email: john },
    { customer_email: john },
  ])
})

it('puts the id and the token into the URL’s fragment, under the names from `params`', async () => {
  const params = { id: 'i', token: 't' }
  const { ask, mails, settle } = openShop({
    options: { params, place: 'fragment', resetUrl: `${resetUrl}?lang=de` },
  })

  await ask({ email: john })
  await settle()

  expect(mails[0]!.url).toMatch(/^https:\/\/shop\.example\/reset-password\?lang=de#t=.+&i=\w+$/)
  expect(readResetLink(mails[0]!.url, params)).not.toBeNull()
})

it.each([
  ['a PUT', 'PUT'],
  ['a GET', 'GET'],
  ['a preflight', 'OPTIONS'],
])('refuses %s, and names the allowed method', async (_what, method) => {
  const { handler } = openShop()
  const response = await handler(new Request(shopOrigin, { method, headers: fromShop }))
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
})

it.each([
  ['same-origin', { 'Sec-Fetch-Site': 'same-origin' }, 202],
  ['same-origin with a page that sends no referrer', { ...fromShop, Origin: 'null' }, 202],
  ['same-site', { 'Sec-Fetch-Site': 'same-site', Origin: shopOrigin }, 403],
  ['cross-site', { 'Sec-Fetch-Site': 'cross-site', Origin: shopOrigin }, 403],
  ['typed into the address bar', { 'Sec-Fetch-Site': 'none', Origin: shopOrigin }, 403],
  ['an older browser on the shop', { Origin: shopOrigin }, 202],
  ['an older browser elsewhere', { Origin: 'https://evil.example' }, 403],
  ['an origin that begins like the shop’s', { Origin: `${shopOrigin}.evil.example` }, 403],
  [
    'an origin equal to the `Host` header',
    { Origin: 'https://evil.example', Host: 'evil.example' },
    403,
  ],
  ['an opaque origin', { Origin: 'null' }, 403],
  ['no headers', {}, 403],
])('checks the origin by the browser’s headers: %s', async (_what, headers, status) => {
  const { emulator, post, settle } = openShop()

  const type = { 'Content-Type': 'application/json' }
  const response = await post(JSON.stringify({ email: john }), { ...type, ...headers })
  await settle()

  expect(response.status).toBe(status)
  expect(emulator.requests.length > 0).toBe(status === 202)
})

it('accepts only the origins in `origins` when that option is set', async () => {
  const { ask } = openShop({ options: { origins: ['https://www.shop.example'] } })
  const from = (origin: string) => ({ 'Sec-Fetch-Site': '', Origin: origin })
  expect((await ask({ email: john }, from('https://www.shop.example'))).status).toBe(403)
  const { post } = openShop({ options: { origins: ['https://www.shop.example'] } })
  const type = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ email: john })
  expect((await post(body, { ...type, Origin: 'https://www.shop.example' })).status).toBe(202)
  expect((await post(body, { ...type, Origin: shopOrigin })).status).toBe(403)
})

it.each([
  ['invalid JSON', '{'],
  ['a list', '[]'],
  ['no content', ''],
  ['no address', '{}'],
  ['a number for an address', '{"email":1}'],
  ['an address without @', '{"email":"john"}'],
  ['an address with a space', '{"email":"john doe@example.com"}'],
  ['two addresses', '{"email":"john@example.com,jane@example.com"}'],
  ['an address with a line break', '{"email":"john@example.com\\nBcc: eve@example.com"}'],
  ['an address that is too long', JSON.stringify({ email: `a@${'b'.repeat(253)}` })],
])('answers 400 with a JSON problem to a body with %s', async (_what, body) => {
  const { emulator, post, settle } = openShop()

  const response = await post(body, { ...fromShop, 'Content-Type': 'application/json' })
  await settle()

  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toEqual({ status: 400, title: 'Send `email`, an email address.' })
  expect(emulator.requests).toEqual([])
})

it('accepts an address with white space around it', async () => {
  const { ask, mails, settle } = openShop()
  await ask({ email: ` ${john}\n` })
  await settle()
  expect(mails.map(({ to }) => to)).toEqual([john])
})

it('cleans an address as the form does, for shoppers without JavaScript', async () => {
  const { ask, emulator, mails, settle } = openShop()
  await ask({ email: `John <mailto:\u202A${john}\u202C?subject=x>.` })
  await settle()
  expect(mails.map(({ to }) => to)).toEqual([john])
  const created = emulator.requests.find(({ url }) => url.endsWith('/customer_password_resets'))
  expect(created?.body).toContain(`"customer_email":"${john}"`)
})

it.each([true, false])('refuses a body over 8 KiB (known length: %s)', async (isTold) => {
  const { handler, emulator, settle } = openShop()
  const body = JSON.stringify({ email: john, filler: 'x'.repeat(9000) })
  let chunks = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      chunks += 1
      controller.enqueue(new TextEncoder().encode(body))
      if (chunks === 1000) controller.close()
    },
  })
  const headers = { ...fromShop, 'Content-Type': 'application/json' }
  const init = isTold ? { body } : { body: stream, duplex: 'half' }
  const response = await handler(
    new Request(shopOrigin, { method: 'POST', headers, ...init } as RequestInit),
  )
  await settle()

  expect(response.status).toBe(413)
  expect(emulator.requests).toEqual([])
  expect(chunks).toBeLessThan(10)
})

it('redirects a form submission to `sentUrl`, whether or not an account exists', async () => {
  const { mails, post, settle } = openShop({ options: { sentUrl: '/forgot?sent' } })
  const form = (email: string) => new URLSearchParams({ email, locale: 'de' })
  const multipart = new FormData()
  multipart.set('email', john)

  const answers = [
    await post(form(john), fromShop),
    await post(form('nobody@example.com'), fromShop),
    await post(multipart, fromShop),
  ]
  await settle()

  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  expect(answers.map(({ headers }) => headers.get('location'))).toEqual(
    answers.map(() => '/forgot?sent'),
  )
  expect(mails.map(({ to, locale }) => ({ to, locale }))).toEqual([
    { to: john, locale: 'de' },
    { to: john, locale: undefined },
  ])
})

it.each([
  ['a form when there is no `sentUrl`', 'application/x-www-form-urlencoded'],
  ['text, which a page of another origin can send without a preflight', 'text/plain'],
  ['a media type that only begins like JSON', 'application/jsonp'],
])('refuses %s', async (_what, type) => {
  const { emulator, post, settle } = openShop()
  const response = await post(`email=${john}`, { ...fromShop, 'Content-Type': type })
  await settle()
  expect(response.status).toBe(415)
  expect(emulator.requests).toEqual([])
})

it('refuses a malformed form', async () => {
  const { post } = openShop({ options: { sentUrl: '/sent' } })
  const type = { 'Content-Type': 'multipart/form-data; boundary=x' }
  expect((await post('nothing', { ...fromShop, ...type })).status).toBe(400)
})

it.each([
  ['`sendMail` rejects', { sendMail: () => Promise.reject(new Error(john)) }, { step: 'mail' }],
  [
    '`sendMail` throws',
    {
      sendMail: () => {
        throw new Error(john)
      },
    },
    { step: 'mail' },
  ],
  ['`fetch` rejects', { fetch: () => Promise.reject(new Error(john)) }, { step: 'access-token' }],
  ['the secret is wrong', { clientSecret: 'wrong' }, { step: 'access-token', status: 401 }],
])(
  'reports `failed` with the failed step, and still answers 202, when %s',
  async (_what, options, event) => {
    const { ask, events, settle } = openShop({ options })
    expect((await ask({ email: john })).status).toBe(202)
    await settle()
    expect(events).toEqual([{ name: 'failed', ...event }])
  },
)

const errors = [{ title: 'Record not found' }]

it.each([
  [404, { errors }, 'unknown-customer'],
  [422, { errors }, 'unknown-customer'],
  [404, { errors: [] }, 'failed'],
  [404, '<html>', 'failed'],
  [422, { error: 'the base URL is another API’s' }, 'failed'],
  [429, { errors }, 'failed'],
  [503, { errors }, 'failed'],
])('reports Commerce Layer’s %i with %j as `%s`', async (status, body, name) => {
  const { ask, emulator, events, mails, settle } = openShop()
  emulator.failNext({ match: ({ url }) => url.endsWith('resets'), status, body })
  await ask({ email: john })
  await settle()
  expect(events).toEqual([{ name, status, ...(name === 'failed' && { step: 'reset' }) }])
  expect(mails).toEqual([])
})

it('sends no mail when Commerce Layer’s answer contains no reset', async () => {
  const { ask, emulator, events, mails, settle } = openShop()
  emulator.failNext({ match: ({ url }) => url.endsWith('resets'), status: 201, body: '<html>' })
  await ask({ email: john })
  await settle()
  expect(events).toEqual([{ name: 'failed', step: 'reset', status: 201 }])
  expect(mails).toEqual([])
})

it('never puts an address or token into an event', async () => {
  const { ask, events, mails, settle } = openShop({
    options: { sendMail: async (mail) => void sent.push(mail) },
  })
  const sent: ResetMail[] = []
  await ask({ email: john })
  await ask({ email: 'nobody@example.com' })
  await settle()

  expect(mails).toEqual([])
  expect(events).toHaveLength(2)
  const { id, token } = readResetLink(sent[0]!.url)!
  const secrets = [john, 'nobody@example.com', id, token, 'integration-secret']
  const found = (text: string) => secrets.filter((secret) => text.includes(secret))
  expect(found(JSON.stringify(events))).toEqual([])
  // The same check finds the address and the link in the mail.
  expect(found(JSON.stringify(sent) + sent[0]!.url)).toEqual([john, id, token])
})

it.each([
  [
    'throws',
    () => {
      throw new Error('a metric')
    },
  ],
  ['rejects', () => Promise.reject(new Error('a metric'))],
])('sends the mail even when `onEvent` %s', async (_what, onEvent) => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  const { ask, mails, settle } = openShop({ options: { onEvent } })
  await ask({ email: john })
  await settle()
  await ask({ email: john })
  await settle()
  await new Promise((resolve) => void setTimeout(resolve, 0))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
  expect(mails).toHaveLength(2)
})
