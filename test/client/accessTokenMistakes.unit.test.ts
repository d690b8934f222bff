import {
  type AccessTokenSource,
  type PasswordResetError,
  createPasswordResetClient,
} from 'commercelayer-password-reset/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { leaks } from '../support/leaks.ts'

const report = vi.fn()

beforeEach(() => void vi.stubGlobal('reportError', report))
afterEach(() => {
  report.mockReset()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Updates with the app's access token function. Returns the error and the count of requests. */
async function update(source: (request: { forceRefresh: boolean }) => unknown) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => {
    const errors = [{ status: '401', code: 'INVALID_TOKEN' }]
    return new Response(JSON.stringify({ errors }), {
      status: 401,
      headers: { 'Content-Type': 'application/vnd.api+json' },
    })
  })
  const client = createPasswordResetClient({
    organization: 'acme',
    accessToken: source as AccessTokenSource,
    fetch,
  })
  const error = await client
    .update({ id: 'xYZkjABcde', customer_password: 'pw', _reset_password_token: 'tk' })
    .then(
      () => undefined,
      (failure: unknown) => failure as PasswordResetError,
    )
  return { error, requests: fetch.mock.calls.length }
}

const token = 'at-eyJhbGciOi'

it.each<[string, unknown]>([
  ['js-auth’s object', { accessToken: token, expires: new Date(), tokenType: 'bearer' }],
  ['an object with `access_token`', { access_token: token }],
  ['`undefined`', undefined],
  ['`null`', null],
  ['a number', 7],
  ['a list', [token]],
])('explains the option `accessToken` when its function returns %s', async (_what, returned) => {
  for (const source of [() => returned, async () => returned]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { error, requests } = await update(source)
    expect(error).toMatchObject({
      kind: 'configuration',
      outcome: 'not-applied',
      reasons: [{ code: 'access_token' }],
    })
    expect(error?.message).toContain('`accessToken`')
    expect(leaks(error, [token])).toBe(false)
    expect(requests).toBe(0)
  }
})

it.each(['', ' ', 'at\r\nX-Evil: 1', 'at-tökn'])(
  'fails as `unauthorized` when the access token is the invalid string %j',
  async (text) => {
    const { error, requests } = await update(() => text)
    expect(error).toMatchObject({ kind: 'unauthorized', outcome: 'not-applied' })
    expect(requests).toBe(0)
  },
)

const thrown = new Error('no market in the scope')

it.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw thrown
    },
  ],
  ['rejects', async () => Promise.reject(thrown)],
])(
  'passes the access token function’s error to `reportError` when the function %s',
  async (_what, source) => {
    const { error, requests } = await update(source)
    expect(error).toMatchObject({ kind: 'unauthorized', outcome: 'not-applied' })
    expect(report).toHaveBeenCalledExactlyOnceWith(thrown)
    expect(error?.cause).toBeUndefined()
    expect(leaks(error, [thrown.message])).toBe(false)
    expect(requests).toBe(0)
  },
)

it('fails as `offline`, and reports the error, when getting a token fails offline', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const { error } = await update(async () => Promise.reject(thrown))
  expect(error).toMatchObject({ kind: 'offline', outcome: 'not-applied' })
  expect(report).toHaveBeenCalledExactlyOnceWith(thrown)
})

it('fails as `configuration`, even offline, when the access token is no string', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const { error } = await update(() => ({ accessToken: token }))
  expect(error).toMatchObject({ kind: 'configuration', reasons: [{ code: 'access_token' }] })
})

it('reports the access token function’s error when a refresh fails', async () => {
  const { error, requests } = await update(async ({ forceRefresh }) => {
    if (forceRefresh) throw thrown
    return token
  })
  expect(error).toMatchObject({ kind: 'unauthorized', outcome: 'not-applied' })
  expect(report).toHaveBeenCalledExactlyOnceWith(thrown)
  expect(requests).toBe(1)
})

it('fails as `unauthorized` when a token fails and the server has no `reportError`', async () => {
  vi.stubGlobal('reportError', undefined)
  const { error } = await update(async () => Promise.reject(thrown))
  expect(error).toMatchObject({ kind: 'unauthorized' })
})
