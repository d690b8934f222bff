import {
  type EmulatorFault,
  createCommerceLayerEmulator,
} from 'commercelayer-password-reset/testing'
import { expect, it } from 'vitest'

import { mediaType, openEmulator, resetsUrl } from './openEmulator.ts'

const url = `${resetsUrl}/xYZkjABcde`
const patch: RequestInit = { method: 'PATCH', body: '{}' }

/** Creates an emulator that answers its next PATCH with this fault. */
function openFaulty(fault: EmulatorFault) {
  const emulator = createCommerceLayerEmulator()
  emulator.failNext(fault)
  return emulator
}

it('records every request, in order', async () => {
  const { fetch, requests } = createCommerceLayerEmulator()

  await fetch(url, { method: 'PATCH', headers: { 'X-Trace': '1' }, body: 'a' })
  await fetch(new Request(url, { method: 'DELETE' }))

  expect(
    requests.map(({ headers, ...request }) => ({ ...request, trace: headers.get('x-trace') })),
  ).toEqual([
    { method: 'PATCH', url, body: 'a', trace: '1' },
    { method: 'DELETE', url, body: '', trace: null },
  ])
})

it('lets the `init` argument of `fetch` override the Request', async () => {
  const { fetch, requests } = createCommerceLayerEmulator()

  await fetch(new Request(url, { method: 'DELETE' }), patch)

  expect(requests[0]?.method).toBe('PATCH')
})

it('records no request when the signal is already aborted', async () => {
  const { fetch, requests } = createCommerceLayerEmulator()

  await expect(fetch(url, { ...patch, signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect(requests).toHaveLength(0)
})

it('doesn’t answer a request that is aborted as soon as it is sent', async () => {
  const { fetch } = createCommerceLayerEmulator()
  const controller = new AbortController()
  const answer = fetch(url, { ...patch, signal: controller.signal })
  controller.abort()

  await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
})

it('limits writes in a sliding window, and says how many writes are left', async () => {
  let time = 0
  const { fetch } = createCommerceLayerEmulator({
    rateLimit: { limit: 2, interval: 10 },
    now: () => time,
  })
  const send = async () => {
    const { status, headers } = await fetch(url, patch)
    return [
      status,
      ...['limit', 'interval', 'remaining'].map((name) => headers.get(`x-ratelimit-${name}`)),
    ]
  }

  expect(await send()).toEqual([401, '2', '10', '1'])
  time = 5000
  expect(await send()).toEqual([401, '2', '10', '0'])
  time = 9999
  expect(await send()).toEqual([429, '2', '10', '0'])
  time = 10_000
  expect(await send()).toEqual([401, '2', '10', '0'])
})

it('sends no Retry-After header, since Commerce Layer doesn’t promise one', async () => {
  const { fetch } = createCommerceLayerEmulator({ rateLimit: { limit: 0, interval: 10 } })

  const response = await fetch(url, patch)

  expect(response.headers.has('retry-after')).toBe(false)
  expect(await response.json()).toMatchObject({ errors: [{ status: '429' }] })
})

it('doesn’t count reads and preflights towards the rate limit', async () => {
  const { fetch } = createCommerceLayerEmulator({ rateLimit: { limit: 0, interval: 10 } })

  expect((await fetch(url)).status).toBe(401)
  expect((await fetch(url, { method: 'OPTIONS' })).status).toBe(204)
})

it('has no rate limit by default', async () => {
  const { fetch } = createCommerceLayerEmulator()

  expect((await fetch(url, patch)).headers.has('x-ratelimit-limit')).toBe(false)
})

it.each(['PATCH', 'POST'])(
  "answers a preflight for a %s with the client's three headers",
  async (method) => {
    const { fetch } = createCommerceLayerEmulator()

    const { status, headers } = await fetch(url, {
      method: 'OPTIONS',
      headers: { Origin: 'https://shop.example', 'Access-Control-Request-Method': method },
    })

    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('https://shop.example')
    expect(headers.get('access-control-allow-methods')?.split(', ')).toContain(method)
    expect(headers.get('access-control-allow-headers')).toBe('accept, authorization, content-type')
    expect(headers.has('access-control-allow-credentials')).toBe(false)
  },
)

it.each([
  ['a successful answer', undefined],
  ['a fault', { status: 503, body: '<h1>Service unavailable</h1>' }],
  ['a fault with a response', { response: Response.redirect('https://elsewhere.example') }],
] satisfies [string, EmulatorFault | undefined][])('lets any origin read %s', async (_, fault) => {
  const emulator = createCommerceLayerEmulator()
  if (fault) emulator.failNext(fault)

  expect((await emulator.fetch(url, patch)).headers.get('access-control-allow-origin')).toBe('*')
})

it("keeps a fault's own CORS headers", async () => {
  const { fetch } = openFaulty({
    status: 503,
    headers: { 'Access-Control-Allow-Origin': 'https://elsewhere.example' },
  })

  expect((await fetch(url, patch)).headers.get('access-control-allow-origin')).toBe(
    'https://elsewhere.example',
  )
})

it.each([
  ['a document', { status: 423, body: { errors: [] } }, '{"errors":[]}', mediaType],
  ['text', { status: 502, body: '<h1>Bad gateway</h1>' }, '<h1>Bad gateway</h1>', 'text/html'],
  [
    'text with a media type',
    { status: 200, body: '{', headers: { 'content-type': mediaType } },
    '{',
    mediaType,
  ],
  ['an empty body', { status: 500 }, '', null],
  ['a 204 without its body', { status: 204, body: 'left out' }, '', null],
] satisfies [string, EmulatorFault & { status: number }, string, string | null][])(
  'sends %s once, and then answers normally',
  async (_, fault, body, contentType) => {
    const { fetch, requests } = openFaulty(fault)

    const response = await fetch(url, patch)

    expect(response.status).toBe(fault.status)
    expect(response.headers.get('content-type')).toBe(contentType)
    expect(await response.text()).toBe(body)
    expect((await fetch(url, patch)).status).toBe(401)
    expect(requests).toHaveLength(2)
  },
)

it('sends the same Response object for two faults', async () => {
  const response = new Response('busy', { status: 503, headers: { 'Retry-After': '3' } })
  const emulator = openFaulty({ response })
  emulator.failNext({ response })

  const answers = [await emulator.fetch(url, patch), await emulator.fetch(url, patch)]

  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['busy', 'busy'])
  expect(answers[0]?.headers.get('retry-after')).toBe('3')
})

it.each([
  ['the option networkError', { networkError: true }],
  ['the response Response.error()', { response: Response.error() }],
] satisfies [string, EmulatorFault][])('breaks the connection for %s', async (_, fault) => {
  const { fetch, requests } = openFaulty(fault)

  await expect(fetch(url, patch)).rejects.toThrow(new TypeError('Failed to fetch'))
  expect(requests).toHaveLength(1)
})

it('queues faults, and uses each fault for the first matching request', async () => {
  const emulator = openFaulty({ status: 500 })
  emulator.failNext({ status: 502, match: ({ method }) => method === 'GET' })
  emulator.failNext({ status: 503 })
  const statuses = []

  for (const method of ['OPTIONS', 'POST', 'PATCH', 'PATCH', 'GET', 'PATCH']) {
    statuses.push((await emulator.fetch(url, { method })).status)
  }

  expect(statuses).toEqual([204, 401, 500, 503, 502, 401])
})

it('answers normally after a delay', async () => {
  const { emulator, update, token } = await openEmulator()
  emulator.failNext({ delay: 30 })
  const start = performance.now()

  const { status } = await update({ customer_password: 'new', _reset_password_token: token })

  expect(status).toBe(200)
  expect(performance.now() - start).toBeGreaterThanOrEqual(28)
})

it('changes nothing when the request is aborted during the delay', async () => {
  const { emulator, id, canSignIn } = await openEmulator()
  emulator.failNext({ delay: 20 })

  await expect(
    emulator.fetch(`${resetsUrl}/${id}`, { ...patch, signal: AbortSignal.timeout(5) }),
  ).rejects.toMatchObject({
    name: 'TimeoutError',
  })
  expect(await canSignIn('old-password')).toBe(true)
})

it('leaves a `neverAnswer` request pending, and rejects it with the abort’s reason', async () => {
  const { fetch, requests } = openFaulty({ neverAnswer: true })
  const controller = new AbortController()
  const answer = fetch(url, { ...patch, signal: controller.signal })
  setTimeout(() => controller.abort(new Error('enough')), 5)

  await expect(answer).rejects.toThrow('enough')
  expect(requests).toHaveLength(1)
})

it('stores only the last 1 000 requests, so a demo can run for days', async () => {
  const { fetch, requests } = createCommerceLayerEmulator()
  for (let each = 0; each < 1005; each += 1) await fetch(`https://a.example/${each}`)
  expect(requests).toHaveLength(1000)
  expect([requests[0]!.url, requests.at(-1)!.url]).toEqual([
    'https://a.example/5',
    'https://a.example/1004',
  ])
})
