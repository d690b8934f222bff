import {
  type PasswordResetErrorKind,
  createPasswordResetClient,
  createSdkPasswordResetClient,
} from 'commercelayer-password-reset/client'
import { expect, it } from 'vitest'

const id = 'xYZkjABcde'
const variables = { id, customer_password: 'secret password', _reset_password_token: 'token' }
const reset = { data: { id, type: 'customer_password_resets' } }
const notFound = { errors: [{ title: 'Record not found', code: 'RECORD_NOT_FOUND' }] }
const refusedToken = { errors: [{ source: { pointer: '/data/attributes/_reset_password_token' } }] }
const refusedPassword = { errors: [{ source: { pointer: '/data/attributes/customer_password' } }] }

interface Answer {
  status: number
  body?: unknown
  contentType?: string
  classify?: () => PasswordResetErrorKind
}

function update({ status, body, contentType = 'application/vnd.api+json', classify }: Answer) {
  const text =
    typeof body === 'string' || body === undefined ? (body ?? null) : JSON.stringify(body)
  const client = createPasswordResetClient({
    organization: 'acme',
    accessToken: 'access-token',
    fetch: async () => new Response(text, { status, headers: { 'content-type': contentType } }),
    classify,
  })
  return client.update(variables)
}

it.each([404, 410])('treats a %i with an error document as a refused link', async (status) => {
  const expected = { kind: 'invalid-link', outcome: 'not-applied-or-already-used', status }
  await expect(update({ status, body: notFound })).rejects.toMatchObject(expected)
  await expect(update({ status, body: { errors: [{}] } })).rejects.toMatchObject(expected)
  await expect(update({ status, body: { errors: [null, {}] } })).rejects.toMatchObject(expected)
  const asHtml = update({ status, body: notFound, contentType: 'text/html' })
  await expect(asHtml).rejects.toMatchObject(expected)
})

it.each([
  ['an HTML page', '<!doctype html><title>Not found</title>'],
  ['no body', undefined],
  ['an error document cut short', '{"errors":[{"title":"Record'],
  ['errors that are a string', { errors: 'nope' }],
  ['no errors', { errors: [] }],
  ['errors that aren’t objects', { errors: [null, 'nope', 7, []] }],
  ['a document of a reset', reset],
  ['errors at a deeper level', { data: notFound }],
  ['a list', [notFound]],
  ['null', null],
  ['an error document over 1 MiB', { ...notFound, padding: 'x'.repeat(1_100_000) }],
])(
  'treats a 404 or 410 with %s as a wrong base URL, and reports that nothing was changed',
  async (_what, body) => {
    for (const status of [404, 410]) {
      const expected = { kind: 'unexpected-response', outcome: 'not-applied', status }
      await expect(update({ status, body })).rejects.toMatchObject(expected)
    }
  },
)

it('treats a 422 on the reset token as a refused link', async () => {
  await expect(update({ status: 422, body: refusedToken })).rejects.toMatchObject({
    kind: 'invalid-link',
    outcome: 'not-applied-or-already-used',
  })
})

it('ignores an error document on a polluted Object.prototype', async () => {
  Object.assign(Object.prototype, notFound)
  try {
    await expect(update({ status: 404, body: {} })).rejects.toMatchObject({
      kind: 'unexpected-response',
    })
  } finally {
    Reflect.deleteProperty(Object.prototype, 'errors')
  }
})

it('doesn’t treat a 202 as a success, because the change may not be done yet', async () => {
  const expected = { kind: 'unexpected-response', outcome: 'unknown', status: 202 }
  await expect(update({ status: 202, body: reset })).rejects.toMatchObject(expected)
  await expect(update({ status: 202 })).rejects.toMatchObject(expected)
  await expect(update({ status: 201, body: reset })).resolves.toMatchObject({ id })
})

it.each<[number, unknown, PasswordResetErrorKind, string]>([
  [500, undefined, 'invalid-link', 'unknown'],
  [503, notFound, 'rate-limited', 'unknown'],
  [502, undefined, 'password-rejected', 'unknown'],
  [408, undefined, 'invalid-link', 'unknown'],
  [409, undefined, 'invalid-link', 'unknown'],
  [409, undefined, 'server', 'unknown'],
  [400, undefined, 'server', 'not-applied'],
  [400, undefined, 'invalid-link', 'not-applied-or-already-used'],
  [422, refusedPassword, 'invalid-link', 'not-applied-or-already-used'],
  [422, refusedPassword, 'timeout', 'not-applied'],
  [404, '<p>', 'invalid-link', 'not-applied-or-already-used'],
  [404, '<p>', 'server', 'not-applied'],
  [404, notFound, 'rejected', 'not-applied-or-already-used'],
  [422, refusedToken, 'password-rejected', 'not-applied-or-already-used'],
])(
  'lets `classify` turn a %i with %j into the kind %s, with the outcome %s',
  async (status, body, kind, outcome) => {
    const named = update({ status, body, classify: () => kind })
    await expect(named).rejects.toMatchObject({ kind, outcome, status })
  },
)

it.each([
  [404, notFound.errors, 'invalid-link', 'not-applied-or-already-used'],
  [410, [{}], 'invalid-link', 'not-applied-or-already-used'],
  [404, [], 'unexpected-response', 'not-applied'],
  [410, undefined, 'unexpected-response', 'not-applied'],
  [404, 'nope', 'unexpected-response', 'not-applied'],
  [404, [null], 'unexpected-response', 'not-applied'],
  [409, [], 'rejected', 'unknown'],
])('reads the SDK’s failure %i with the errors %j as %s', async (status, errors, kind, outcome) => {
  const failure = Object.assign(new Error('failed'), { status, errors })
  const client = createSdkPasswordResetClient({ update: () => Promise.reject(failure) })
  await expect(client.update(variables)).rejects.toMatchObject({ kind, outcome, status })
})
