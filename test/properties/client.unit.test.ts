import {
  PasswordResetError,
  type PasswordResetErrorKind,
  createPasswordResetClient,
} from 'commercelayer-password-reset/client'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'

// Imported from `src`, because this test calls the function a thousand times in a second.
import { readRetryAfter } from '../../src/client/Answer.ts'
import { errorKinds } from '../support/errorKinds.ts'
import { leaks } from '../support/leaks.ts'

// To run a failure again, pass its printed seed and path: `fc.assert(property, { seed, path })`.

const id = 'xYZkjABcde'
const token = 'tk-xhFfkmfybsLxzaAP6xcs'
const password = 'pw-correct horse battery'
const accessToken = 'at-eyJhbGciOi'
const baseUrl = 'https://shop.example/cl'

/** Creates a client whose server answers with `respond`, and records the requests. */
function setUp(
  respond: () => Response = () => new Response(null, { status: 204 }),
  classify?: () => PasswordResetErrorKind,
) {
  const sent: { url: string; attributes: Record<string, unknown> }[] = []
  const fetch = async (url: RequestInfo | URL, init?: RequestInit) => {
    const { data } = JSON.parse(init?.body as string) as {
      data: { attributes: Record<string, unknown> }
    }
    sent.push({ url: url as string, attributes: data.attributes })
    return respond()
  }
  return { client: createPasswordResetClient({ baseUrl, accessToken, fetch, classify }), sent }
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (failure: unknown) => failure,
  )

it('sends any password unchanged, even with lone surrogates', async () => {
  const { client, sent } = setUp()
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (typed) => {
      await client.update({ id, customer_password: typed })
      expect(sent.pop()?.attributes.customer_password === typed).toBe(true)
    }),
  )
})

const anyId = fc.oneof(
  fc.string(),
  fc.webPath(),
  fc.string({ unit: fc.constantFrom('a', 'Z', '0', '_', '-') }),
  fc.constantFrom('.', '..', '%2e', '%2e%2e', '../customers', 'a\0', '__proto__'),
)

it('sends requests only to the reset’s URL, and none for an invalid id', async () => {
  const { client, sent } = setUp()
  await fc.assert(
    fc.asyncProperty(anyId, async (anything) => {
      const failure = await failureOf(client.update({ id: anything, customer_password: password }))
      const urls = sent.splice(0).map(({ url }) => url)
      const isId = /^[A-Za-z0-9_-]{1,64}$/.test(anything)
      expect(urls).toEqual(isId ? [`${baseUrl}/customer_password_resets/${anything}`] : [])
      expect(failure).toEqual(
        isId ? undefined : new PasswordResetError({ kind: 'invalid-link', outcome: 'not-applied' }),
      )
    }),
    { numRuns: 300 },
  )
})

const secret = fc.constantFrom(password, token, accessToken)
const attribute = fc.constantFrom(
  'customer_password',
  '_reset_password_token',
  'password',
  'reference',
  'base',
  '',
  '__proto__',
)
const errorItem = fc.record(
  {
    title: secret,
    detail: secret,
    code: fc.oneof(secret, fc.constant('INVALID_TOKEN')),
    source: fc.record({
      pointer: fc.oneof(
        secret,
        attribute.map((name) => `/data/attributes/${name}`),
      ),
    }),
    meta: fc.record({
      error: fc.oneof(secret, fc.constantFrom('too_short', 'invalid')),
      count: fc.oneof(fc.nat(), secret),
      value: secret,
    }),
  },
  { requiredKeys: [] },
)
const anyBody = fc.oneof(
  fc.string(),
  fc.json(),
  secret,
  fc.uint8Array(),
  fc.array(errorItem, { maxLength: 25 }).map((errors) => JSON.stringify({ errors })),
  fc
    .record({
      id: fc.constantFrom(id, 'other'),
      type: fc.constantFrom('customer_password_resets', 'customers'),
      attributes: fc.object(),
    })
    .map((data) => JSON.stringify({ data })),
)
const anyAnswer = fc.record({
  status: fc.integer({ min: 200, max: 599 }),
  body: anyBody,
  contentType: fc.constantFrom(
    'application/vnd.api+json',
    'application/json; charset=utf-8',
    'text/html',
    '',
  ),
})

const hasNoBody = (status: number) => [204, 205, 304].includes(status)

it('turns equal answers into equal resets or errors, which contain no secret', async () => {
  const keys = Reflect.ownKeys(Object.prototype)
  await fc.assert(
    fc.asyncProperty(anyAnswer, async ({ status, body, contentType }) => {
      const respond = () =>
        new Response(hasNoBody(status) ? null : (body as BodyInit), {
          status,
          headers: { 'content-type': contentType },
        })
      const { client } = setUp(respond)
      const update = () =>
        client.update({ id, customer_password: password, _reset_password_token: token }).then(
          (passwordReset) => passwordReset,
          (failure: unknown) => failure,
        )
      const [first, second] = [await update(), await update()]
      expect(first).toEqual(second)
      expect(Reflect.ownKeys(Object.prototype)).toEqual(keys)
      const error = first instanceof PasswordResetError ? first : undefined
      expect(first).toMatchObject(
        status < 300 && status !== 202 && !error
          ? { id, type: 'customer_password_resets' }
          : { name: 'PasswordResetError' },
      )
      expect(['not-applied', 'unknown', 'not-applied-or-already-used', undefined]).toContain(
        error?.outcome,
      )
      expect(leaks(first, [password, token, accessToken])).toBe(false)
      expect(structuredClone(error)?.message).toBe(error?.message)
    }),
    { numRuns: 500 },
  )
})

const anyKind = fc.constantFrom(...errorKinds)

it('keeps an answer’s outcome, whatever kind `classify` returns', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 400, max: 599 }),
      anyBody,
      anyKind,
      async (status, body, kind) => {
        const respond = () => new Response(body as BodyInit, { status })
        const update = (classify?: () => PasswordResetErrorKind) =>
          failureOf(setUp(respond, classify).client.update({ id, customer_password: password }))
        const unnamed = (await update()) as PasswordResetError
        const isRefusedLink = kind === 'invalid-link' && unnamed.outcome === 'not-applied'
        expect(await update(() => kind)).toMatchObject({
          kind,
          outcome: isRefusedLink ? 'not-applied-or-already-used' : unnamed.outcome,
        })
      },
    ),
    { numRuns: 300 },
  )
})

const retryAfter = (value: string) =>
  readRetryAfter({ get: (name: string) => (name === 'retry-after' ? value : null) } as Headers)

it('reads any `Retry-After` as `undefined` or as whole milliseconds up to a day', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      ),
      (value) => {
        const wait = retryAfter(value)
        expect(
          wait === undefined || (Number.isInteger(wait) && wait >= 0 && wait <= 86_400_000),
        ).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999 }), fc.nat({ max: 999_999_999 }), (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      expect(retryAfter(String(less))).toBeLessThanOrEqual(retryAfter(String(more)) ?? -1)
    }),
  )
})

const unsafeKey = fc.constantFrom('__proto__', 'constructor', 'prototype')

it('sends metadata as JSON, and refuses keys that could change a prototype', async () => {
  const { client, sent } = setUp()
  const keys = Reflect.ownKeys(Object.prototype)
  const allowed = fc.object({
    key: fc.string().filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
    maxDepth: 4,
    values: [fc.string(), fc.boolean(), fc.integer(), fc.constant(null)],
  })
  await fc.assert(
    fc.asyncProperty(allowed, async (metadata) => {
      await client.update({ id, metadata })
      expect(sent.pop()?.attributes.metadata).toEqual(JSON.parse(JSON.stringify(metadata)))
    }),
  )
  await fc.assert(
    fc.asyncProperty(allowed, unsafeKey, async (metadata, key) => {
      Object.defineProperty(metadata, key, { value: { polluted: true }, enumerable: true })
      expect(await failureOf(client.update({ id, metadata }))).toMatchObject({
        kind: 'configuration',
        reasons: [{ attribute: 'metadata' }],
      })
      expect(sent).toEqual([])
      expect(Reflect.ownKeys(Object.prototype)).toEqual(keys)
    }),
  )
})
