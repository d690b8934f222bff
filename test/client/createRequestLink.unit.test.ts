import { createRequestLink } from 'commercelayer-password-reset/client'
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => void vi.unstubAllGlobals())

const { signal } = new AbortController()
const options = { locale: 'de', fields: {}, signal }
const email = 'john@example.com'
const openFetch = (respond: () => Response | Promise<Response>) =>
  vi.fn<typeof fetch>(async () => respond())
const accept = () => new Response(null, { status: 202 })

it('posts the address and the language as JSON to the page’s own origin', async () => {
  const fetch = openFetch(accept)
  await createRequestLink('/api/password-reset/', { fetch })(email, options)
  const [[url, init]] = fetch.mock.calls as [[string, RequestInit]]
  expect(url).toBe(`${location.origin}/api/password-reset/`)
  expect(init).toMatchObject({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  })
  expect(JSON.parse(init.body as string)).toEqual({ email, locale: 'de' })
})

it.each([['https://backend.example/password-reset'], ['http://localhost:3000/password-reset']])(
  'posts to %s with the global `fetch`, and leaves the URL unchanged',
  async (url) => {
    const fetch = openFetch(accept)
    vi.stubGlobal('fetch', fetch)
    await createRequestLink(url)(email, options)
    expect(fetch.mock.calls[0]?.[0]).toBe(url)
  },
)

it.each([
  '//evil.example',
  '/\\evil.example',
  '/a\tb',
  '/a?b',
  'http://evil.example',
  'https://user:pass@shop.example/',
  'relative',
  '',
  undefined,
])('refuses the URL %j at once, and names the option `url`', (url) => {
  expect(() => createRequestLink(url as string)).toThrow(
    expect.objectContaining({
      kind: 'configuration',
      reasons: [{ code: 'url' }],
      message: expect.stringMatching(/^`url`.* See \S+\/errors\.md#configuration-url\.$/),
    }),
  )
})

it.each([
  ['fetch', { fetch: 1 }],
  ['timeout', { timeout: -1 }],
])('refuses a wrong `%s` at once', (code, wrong) => {
  expect(() => createRequestLink('/a', wrong as object)).toThrow(
    expect.objectContaining({ kind: 'configuration', reasons: [{ code }] }),
  )
})

it.each([
  [400, 'rejected'],
  [403, 'unauthorized'],
  [404, 'unexpected-response'],
  [429, 'rate-limited'],
  [500, 'server'],
])('turns a %i into a `%s` error with the outcome “not applied”', async (status, kind) => {
  const headers = { 'Retry-After': '9' }
  const fetch = openFetch(() => new Response(null, { status, headers }))
  await expect(createRequestLink('/a', { fetch })(email, options)).rejects.toMatchObject({
    kind,
    outcome: 'not-applied',
    status,
    retryAfter: 9000,
  })
})

const refuse = (type: string) => () =>
  new Response(JSON.stringify({ type, status: 403, title: 'secret' }), { status: 403 })

it('fails as `rejected` for a 403 from `allow`, and as `unauthorized` for any other', async () => {
  const send = (respond: () => Response) =>
    createRequestLink('/a', { fetch: openFetch(respond) })(email, options)
  const outcome = 'not-applied'
  const notAllowed = refuse('urn:commercelayer-password-reset:not-allowed')
  await expect(send(notAllowed)).rejects.toMatchObject({ kind: 'rejected', status: 403, outcome })
  for (const respond of [refuse('about:blank'), () => new Response('<html>', { status: 403 })])
    await expect(send(respond)).rejects.toMatchObject({ kind: 'unauthorized', outcome })
})

it('fails as `unauthorized` when the body of a 403 doesn’t arrive', async () => {
  const body = () => new ReadableStream({ pull: () => Promise.reject(new Error('secret')) })
  const fetch = openFetch(() => new Response(body(), { status: 403 }))
  await expect(createRequestLink('/a', { fetch })(email, options)).rejects.toMatchObject({
    kind: 'unauthorized',
  })
})

it('sends the shop’s and the form’s fields, which can’t replace email or locale', async () => {
  const fetch = openFetch(accept)
  const fields = { shop: 'eu', captcha: 'none', email: 'evil@example.com' }
  const requestLink = createRequestLink('/a', { fetch, fields })
  await requestLink(email, { ...options, fields: { captcha: 'abc', locale: 'xx' } })
  expect(JSON.parse(fetch.mock.calls[0]![1]!.body as string)).toEqual({
    shop: 'eu',
    captcha: 'abc',
    email,
    locale: 'de',
  })
})

it('sends `returnTo`, and drops a value that may lead to another site', async () => {
  const fetch = openFetch(accept)
  const send = (returnTo: string, ofForm = {}) =>
    createRequestLink('/a', { fetch, fields: { returnTo, storefront: 'italy' } })(email, {
      ...options,
      fields: ofForm,
    })
  await send('/checkout/1')
  await send('//evil.example')
  await send('/checkout', { returnTo: 'https://evil.example/' })
  const sent = fetch.mock.calls.map(([, init]) => JSON.parse(init!.body as string) as object)
  const rest = { storefront: 'italy', email, locale: 'de' }
  expect(sent).toEqual([{ ...rest, returnTo: '/checkout/1' }, rest, rest])
})

it('rejects a redirect instead of following it', async () => {
  const redirected = { ok: false, status: 0, headers: new Headers() } as Response
  const requestLink = createRequestLink('/a', { fetch: openFetch(() => redirected) })
  await expect(requestLink(email, options)).rejects.toMatchObject({
    kind: 'unexpected-response',
    outcome: 'not-applied',
    status: undefined,
  })
})

it('rejects without quoting `fetch`’s error', async () => {
  const requestLink = createRequestLink('/a', {
    fetch: openFetch(() => Promise.reject(new TypeError(email))),
  })
  const failure = await requestLink(email, options).catch((error: unknown) => error)
  expect(failure).toMatchObject({ kind: 'network', outcome: 'not-applied' })
  expect(String(failure)).not.toContain(email)
  vi.stubGlobal('navigator', { onLine: false })
  await expect(requestLink(email, options)).rejects.toMatchObject({ kind: 'offline' })
})

it('rejects after the time limit, and when the caller aborts', async () => {
  const fetch = openFetch(() => new Promise<Response>(() => {}))
  const requestLink = createRequestLink('/a', { fetch, timeout: 5 })
  const outcome = 'not-applied'
  await expect(requestLink(email, options)).rejects.toMatchObject({ kind: 'timeout', outcome })
  const aborted = AbortSignal.abort()
  await expect(requestLink(email, { ...options, signal: aborted })).rejects.toMatchObject({
    kind: 'aborted',
    outcome,
  })
})

it('rejects as `configuration` when there is no `location` or no `fetch`', async () => {
  const requestLink = createRequestLink('/a')
  vi.stubGlobal('location', undefined)
  const kind = 'configuration'
  await expect(requestLink(email, options)).rejects.toMatchObject({ kind })
  vi.unstubAllGlobals()
  vi.stubGlobal('fetch', undefined)
  await expect(requestLink(email, options)).rejects.toMatchObject({ kind })
})
