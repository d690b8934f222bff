import type {
  PasswordResetErrorKind,
  PasswordResetOutcome,
  ResetPasswordMessages,
} from 'commercelayer-password-reset'

import type { Sentences } from '../support/sentence.ts'
import type { Fault, WireRequest } from './faultServer.ts'
import type { Http2Death } from './http2FaultServer.ts'
import type { AccessTokenName } from './page/accessTokens.ts'
import type { MetadataName } from './page/metadata.ts'

/** The facts from which the server makes its faulty answer. */
export interface Circumstances {
  readonly request: WireRequest
  /** The number of PATCHes before this one. */
  readonly earlier: number
  readonly id: string
  readonly password: string
  readonly token: string
  /** A different origin, which must never get a request. */
  readonly elsewhere: string
  readonly now: Date
}

/**
 * What the shopper sees: the part of the page, its sentences and its next actions. The submit
 * button, which tries again, is not among the actions.
 */
export interface Seen {
  readonly part: 'success' | 'invalid-link' | 'problem' | 'error'
  readonly role: 'status' | 'alert' | 'description of the password field'
  readonly message: Sentences
  readonly actions: Sentences
}

const alert = (message: Sentences, ...actions: Sentences): Seen => ({
  part: 'problem',
  role: 'alert',
  message,
  actions,
})
const atField = (...message: Sentences): Seen => ({
  part: 'error',
  role: 'description of the password field',
  message,
  actions: [],
})

export const screens = {
  success: { part: 'success', role: 'status', message: ['success'], actions: ['signIn'] },
  'refused link': {
    part: 'invalid-link',
    role: 'status',
    message: ['rejectedLink'],
    actions: ['signIn', 'requestLink'],
  },
  'not confirmed': alert(['maybeChanged', 'rejected'], 'signIn'),
  'connection problem': alert(['maybeChanged', 'network'], 'signIn'),
  'no answer in time': alert(['maybeChanged', 'timeout'], 'signIn'),
  offline: alert(['notChanged', 'offline']),
  'not changed': alert(['notChanged', 'rejected'], 'requestLink'),
  'not allowed': alert(['notChanged', 'unauthorized'], 'requestLink'),
  'not sent in time': alert(['notChanged', 'timeout']),
  'too many tries': alert(['notChanged', 'rateLimitedLater']),
  'too many tries, and a time': alert(['notChanged', 'rateLimited']),
  'too short': atField('passwordTooShort'),
  'not this password': atField('passwordRejected'),
} satisfies Record<string, Seen>

/** One fault, with the error and the screen that must follow. */
export interface FaultRow {
  readonly fault: string
  /** The server's behaviour. By default, the server changes the password. */
  readonly server?: (circumstances: Circumstances) => Fault
  readonly api?: 'nobody listens' | 'unknown host'
  readonly http2?: Http2Death
  readonly isOffline?: true
  readonly timeout?: number
  readonly accessToken?: AccessTokenName
  /** The message that is reported when the app's own function fails. */
  readonly reported?: string
  readonly givenId?: string
  readonly metadata?: MetadataName
  readonly password?: string
  /** `null` when the password is changed. */
  readonly error: Readonly<{
    kind: PasswordResetErrorKind
    outcome: PasswordResetOutcome
    retryAfter?: number
  }> | null
  readonly seen: keyof typeof screens
  /** The number of PATCHes on the wire. */
  readonly patches: number
  /**
   * Set when Chromium resends the PATCH by itself. How often differs between versions; `patches`
   * was counted with Chromium 156.
   */
  readonly isResent?: true
}

const jsonApi = { 'Content-Type': 'application/vnd.api+json' }
const html = { 'Content-Type': 'text/html' }

const answer =
  (status: number, body?: unknown, headers: Record<string, string> = jsonApi) =>
  (): Fault => ({
    does: 'answer',
    status,
    headers,
    body: typeof body === 'string' ? body : (JSON.stringify(body) ?? ''),
  })

/** The answer to a change, as Commerce Layer documents it: with the reset token. */
const changed = ({ id, token }: Pick<Circumstances, 'id' | 'token'>, more: object = {}) => ({
  data: {
    id,
    type: 'customer_password_resets',
    attributes: { customer_email: 'john@example.com', reset_password_token: token },
    ...more,
  },
})

const refusal = (attribute: string, error: string, more: object = {}) => ({
  errors: [
    {
      title: `<img src=x onerror="document.title='hacked'"> ${error}`,
      detail: '</p><script>document.title="hacked"</script>',
      code: 'VALIDATION_ERROR',
      status: '422',
      source: { pointer: `/data/attributes/${attribute}` },
      meta: { error, ...more },
    },
  ],
})

/** The body of Commerce Layer's 404. */
const noRecord = (status: number) => ({
  errors: [
    {
      title: 'Record not found',
      detail: 'The requested resource was not found. Please double-check the resource id.',
      code: 'RECORD_NOT_FOUND',
      status: String(status),
    },
  ],
})

const lost = { kind: 'unexpected-response', outcome: 'unknown' } as const
const notTheApi = { kind: 'unexpected-response', outcome: 'not-applied' } as const
const failed = { kind: 'server', outcome: 'unknown' } as const
const broken = { kind: 'network', outcome: 'unknown' } as const
/**
 * A timeout in milliseconds, long enough for a preflight and a PATCH on a busy machine. A shorter
 * one could end before the PATCH is sent, which would be a different fault.
 */
const patience = 3000
const late = { kind: 'timeout', outcome: 'unknown' } as const
const refused = { kind: 'rejected', outcome: 'not-applied' } as const
const linkRefused = { kind: 'invalid-link', outcome: 'not-applied-or-already-used' } as const
const notAllowed = { kind: 'unauthorized', outcome: 'not-applied' } as const
const tooMany = { kind: 'rate-limited', outcome: 'not-applied' } as const
const misconfigured = { kind: 'configuration', outcome: 'not-applied' } as const

/** Answers of the server. Each row sends one PATCH, unless `patches` says otherwise. */
export const answers: readonly FaultRow[] = [
  {
    fault: '200 with the changed reset',
    server: (at) => answer(200, changed(at))(),
    error: null,
    seen: 'success',
    patches: 1,
  },
  { fault: '204', server: answer(204), error: null, seen: 'success', patches: 1 },

  {
    fault: '200 with HTML (captive portal, wrong base URL)',
    server: answer(200, '<!doctype html><p>Welcome</p>', html),
    error: lost,
    seen: 'not confirmed',
    patches: 1,
  },
  {
    fault: '200 without a body',
    server: answer(200),
    error: lost,
    seen: 'not confirmed',
    patches: 1,
  },
  {
    fault: '200 with another type',
    server: (at) => answer(200, changed(at, { type: 'customers' }))(),
    error: lost,
    seen: 'not confirmed',
    patches: 1,
  },
  {
    fault: '200 with another id',
    server: (at) => answer(200, changed(at, { id: 'another' }))(),
    error: lost,
    seen: 'not confirmed',
    patches: 1,
  },
  {
    fault: '200 with truncated JSON',
    server: answer(200, '{"data": {"id": "xYZ'),
    error: lost,
    seen: 'not confirmed',
    patches: 1,
  },
  {
    fault: '200 with invalid JSON',
    server: answer(200, 'OK'),
    error: lost,
    seen: 'not confirmed',
    patches: 1,
  },
  {
    fault: '200 whose body is cut off',
    server: () => ({ does: 'cut-body', status: 200, headers: jsonApi, body: '{"data":' }),
    error: lost,
    seen: 'not confirmed',
    patches: 1,
  },
  {
    fault: '200 with a body that has no end',
    server: () => ({ does: 'send-endless-body', status: 200, headers: jsonApi }),
    error: lost,
    seen: 'not confirmed',
    patches: 1,
  },
  {
    fault: '202 with the reset: accepted, but not yet done',
    server: (at) => answer(202, changed(at))(),
    error: lost,
    seen: 'not confirmed',
    patches: 1,
  },
  ...[301, 302, 303, 307, 308].map((status): FaultRow => ({
    fault: `${status} to another origin`,
    server: ({ elsewhere }) => answer(status, '', { Location: elsewhere })(),
    error: lost,
    seen: 'not confirmed',
    patches: 1,
  })),

  {
    fault: '400',
    server: answer(400, refusal('data', 'invalid')),
    error: refused,
    seen: 'not changed',
    patches: 1,
  },
  {
    fault: '400 whose errors are a string',
    server: answer(400, { errors: 'nope' }),
    error: refused,
    seen: 'not changed',
    patches: 1,
  },
  {
    fault: '400 with null',
    server: answer(400, 'null'),
    error: refused,
    seen: 'not changed',
    patches: 1,
  },
  {
    fault: '400 with `__proto__` in its errors',
    server: answer(
      400,
      '{"__proto__":{"polluted":1},"errors":[' +
        '{"__proto__":{"polluted":1},"meta":{"__proto__":{"polluted":1}}}]}',
    ),
    error: refused,
    seen: 'not changed',
    patches: 1,
  },
  { fault: '405', server: answer(405), error: refused, seen: 'not changed', patches: 1 },
  { fault: '406', server: answer(406), error: refused, seen: 'not changed', patches: 1 },
  { fault: '415', server: answer(415), error: refused, seen: 'not changed', patches: 1 },
  { fault: '423', server: answer(423), error: refused, seen: 'not changed', patches: 1 },
  {
    fault: '409',
    server: answer(409),
    error: { kind: 'rejected', outcome: 'unknown' },
    seen: 'not confirmed',
    patches: 1,
  },
  {
    fault: '422 on another attribute',
    server: answer(422, refusal('reference', 'taken')),
    error: { kind: 'validation', outcome: 'not-applied' },
    seen: 'not changed',
    patches: 1,
  },

  {
    fault: '401',
    server: answer(401, { errors: [{ code: 'UNAUTHORIZED' }] }),
    error: notAllowed,
    seen: 'not allowed',
    patches: 1,
  },
  { fault: '403', server: answer(403), error: notAllowed, seen: 'not allowed', patches: 1 },
  {
    fault: '401 `INVALID_TOKEN`, and the access token is a string',
    server: answer(401, { errors: [{ code: 'INVALID_TOKEN' }] }),
    error: notAllowed,
    seen: 'not allowed',
    patches: 1,
  },
  {
    fault: '401 `INVALID_TOKEN`, then 200 with a fresh access token',
    accessToken: 'fresh',
    server: (at) =>
      at.request.headers.get('authorization') === 'Bearer at-fresh'
        ? answer(200, changed(at))()
        : answer(401, { errors: [{ code: 'INVALID_TOKEN' }] })(),
    error: null,
    seen: 'success',
    patches: 2,
  },
  {
    fault: '401 `INVALID_TOKEN` with any access token',
    accessToken: 'fresh',
    server: answer(401, { errors: [{ code: 'INVALID_TOKEN' }] }),
    error: notAllowed,
    seen: 'not allowed',
    patches: 2,
  },

  ...[404, 410].map((status): FaultRow => ({
    fault: `${status} with JSON:API errors`,
    server: answer(status, noRecord(status)),
    error: linkRefused,
    seen: 'refused link',
    patches: 1,
  })),
  {
    fault: '404 with HTML (wrong base URL, a path that the proxy doesn’t know)',
    server: answer(404, '<h1>Not Found</h1>', html),
    error: notTheApi,
    seen: 'not changed',
    patches: 1,
  },
  {
    fault: '404 with other JSON',
    server: answer(404, { message: 'no route' }),
    error: notTheApi,
    seen: 'not changed',
    patches: 1,
  },
  {
    fault: '410 without a body',
    server: answer(410),
    error: notTheApi,
    seen: 'not changed',
    patches: 1,
  },
  {
    fault: '422 on the reset token',
    server: ({ token }) =>
      answer(422, refusal('_reset_password_token', 'invalid', { value: token }))(),
    error: linkRefused,
    seen: 'refused link',
    patches: 1,
  },
  {
    fault: '422 on the password: too short',
    server: ({ password }) =>
      answer(422, refusal('customer_password', 'too_short', { count: 8, value: password }))(),
    error: { kind: 'password-rejected', outcome: 'not-applied' },
    seen: 'too short',
    patches: 1,
  },
  {
    fault: '422 on the password, in markup and with the password as code',
    server: ({ password }) =>
      answer(422, refusal('customer_password', password, { value: `<b>${password}</b>` }))(),
    error: { kind: 'password-rejected', outcome: 'not-applied' },
    seen: 'not this password',
    patches: 1,
  },

  { fault: '429', server: answer(429), error: tooMany, seen: 'too many tries', patches: 1 },
  {
    fault: '429 with `Retry-After: 7`',
    server: answer(429, '', { 'Retry-After': '7' }),
    error: { ...tooMany, retryAfter: 7000 },
    seen: 'too many tries, and a time',
    patches: 1,
  },
  {
    fault: '429 with a date nine seconds on, from a server whose clock is a day off',
    server: ({ now }) => {
      const day = 24 * 60 * 60 * 1000
      const headers = {
        Date: new Date(+now - day).toUTCString(),
        'Retry-After': new Date(+now - day + 9000).toUTCString(),
      }
      return answer(429, '', headers)()
    },
    error: { ...tooMany, retryAfter: 9000 },
    seen: 'too many tries, and a time',
    patches: 1,
  },
  {
    fault: '429 with `Retry-After: -5`',
    server: answer(429, '', { 'Retry-After': '-5' }),
    error: tooMany,
    seen: 'too many tries',
    patches: 1,
  },
  {
    fault: '429 with a `Retry-After` of 13 digits',
    server: answer(429, '', { 'Retry-After': '1234567890123' }),
    error: tooMany,
    seen: 'too many tries',
    patches: 1,
  },

  ...[500, 502, 504].map((status): FaultRow => ({
    fault: `${status} with HTML`,
    server: answer(status, '<h1>Bad day</h1>', html),
    error: failed,
    seen: 'not confirmed',
    patches: 1,
  })),
  {
    fault: '503 with `Retry-After: 3`',
    server: answer(503, '', { 'Retry-After': '3' }),
    error: { ...failed, retryAfter: 3000 },
    seen: 'not confirmed',
    patches: 1,
  },
  {
    fault: '500 with 10 MB',
    server: answer(500, 'x'.repeat(10_000_000)),
    error: failed,
    seen: 'not confirmed',
    patches: 1,
  },
  {
    fault: '500 with a body that has no end',
    server: () => ({ does: 'send-endless-body', status: 500, headers: html }),
    error: failed,
    seen: 'not confirmed',
    patches: 1,
  },
  {
    fault: '408',
    server: answer(408, '', { Connection: 'close' }),
    error: failed,
    seen: 'not confirmed',
    patches: 2,
    isResent: true,
  },
]

/** Answers that never arrive. */
export const connections: readonly FaultRow[] = [
  {
    fault: 'offline',
    isOffline: true,
    error: { kind: 'offline', outcome: 'not-applied' },
    seen: 'offline',
    patches: 0,
  },
  {
    fault: 'connection refused',
    api: 'nobody listens',
    error: broken,
    seen: 'connection problem',
    patches: 0,
  },
  {
    fault: 'unknown host',
    api: 'unknown host',
    error: broken,
    seen: 'connection problem',
    patches: 0,
  },
  {
    fault: 'reset after the request',
    server: () => ({ does: 'reset' }),
    error: broken,
    seen: 'connection problem',
    patches: 2,
    isResent: true,
  },
  {
    fault: 'closed after the request',
    server: () => ({ does: 'close' }),
    error: broken,
    seen: 'connection problem',
    patches: 2,
    isResent: true,
  },
  {
    fault: 'no answer',
    server: () => ({ does: 'say-nothing' }),
    timeout: patience,
    error: late,
    seen: 'no answer in time',
    patches: 1,
  },
  {
    fault: 'a body that stops coming',
    server: () => ({ does: 'stall-body', status: 200, headers: jsonApi, body: '{"data":' }),
    timeout: patience,
    error: late,
    seen: 'no answer in time',
    patches: 1,
  },
  {
    fault: 'CORS: the preflight is refused',
    server: () => ({ does: 'refuse-preflight' }),
    error: broken,
    seen: 'connection problem',
    patches: 0,
  },
  {
    fault: 'CORS: the answer is blocked, though the password is changed',
    server: (at) => ({
      does: 'answer-without-cors',
      status: 200,
      headers: jsonApi,
      body: JSON.stringify(changed(at)),
    }),
    error: broken,
    seen: 'connection problem',
    patches: 1,
  },
]

/** Failures of HTTP/2 connections over TLS. */
export const http2: readonly FaultRow[] = [
  {
    fault: 'HTTP/2: the session is destroyed',
    http2: 'session destroyed',
    error: broken,
    seen: 'connection problem',
    patches: 2,
    isResent: true,
  },
  {
    fault: 'HTTP/2: GOAWAY',
    http2: 'GOAWAY',
    error: broken,
    seen: 'connection problem',
    patches: 2,
    isResent: true,
  },
  {
    fault: 'HTTP/2: REFUSED_STREAM',
    http2: 'REFUSED_STREAM',
    error: broken,
    seen: 'connection problem',
    patches: 3,
    isResent: true,
  },
  ...(['INTERNAL_ERROR', 'CANCEL', 'ENHANCE_YOUR_CALM'] as const).map((death): FaultRow => ({
    fault: `HTTP/2: ${death}`,
    http2: death,
    error: broken,
    seen: 'connection problem',
    patches: 1,
    isResent: true,
  })),
  {
    fault: 'HTTP/2: 408',
    http2: '408',
    error: failed,
    seen: 'not confirmed',
    patches: 1,
    isResent: true,
  },
]

/** Ways in which a first answer is lost, with the error and the reason that the shopper reads. */
export const losses = {
  'a connection that was lost': { server: { does: 'reset' }, kind: 'network', why: 'network' },
  'an answer that didn’t come': {
    server: { does: 'say-nothing' },
    kind: 'timeout',
    why: 'timeout',
  },
} as const satisfies Record<
  string,
  { server: Fault; kind: PasswordResetErrorKind; why: keyof ResetPasswordMessages }
>

/**
 * A second try, after the answer to the first was lost. The form must go on saying that the
 * password may be changed.
 */
export interface CourseRow extends Pick<FaultRow, 'fault' | 'server' | 'isOffline'> {
  readonly error: NonNullable<FaultRow['error']>
  /** The sentences of the alert. `why` stands for the first try's reason. */
  readonly message: readonly ['maybeChanged', keyof ResetPasswordMessages | 'why']
  readonly actions: Sentences
  /** The error that the password field shows in addition. */
  readonly atField?: keyof ResetPasswordMessages
}

export const courses: readonly CourseRow[] = [
  {
    fault: 'offline',
    isOffline: true,
    error: { kind: 'offline', outcome: 'not-applied' },
    message: ['maybeChanged', 'offline'],
    actions: ['signIn'],
  },
  {
    fault: '429',
    server: answer(429),
    error: tooMany,
    message: ['maybeChanged', 'rateLimitedLater'],
    actions: ['signIn'],
  },
  {
    fault: '429 with `Retry-After: 7`',
    server: answer(429, '', { 'Retry-After': '7' }),
    error: { ...tooMany, retryAfter: 7000 },
    message: ['maybeChanged', 'rateLimited'],
    actions: ['signIn'],
  },
  {
    fault: '401',
    server: answer(401, { errors: [{ code: 'UNAUTHORIZED' }] }),
    error: notAllowed,
    message: ['maybeChanged', 'unauthorized'],
    actions: ['signIn', 'requestLink'],
  },
  {
    fault: '400',
    server: answer(400, refusal('data', 'invalid')),
    error: refused,
    message: ['maybeChanged', 'rejected'],
    actions: ['signIn', 'requestLink'],
  },
  {
    fault: '404 with HTML',
    server: answer(404, '<h1>Not Found</h1>', html),
    error: notTheApi,
    message: ['maybeChanged', 'rejected'],
    actions: ['signIn', 'requestLink'],
  },
  {
    fault: '422 on another attribute',
    server: answer(422, refusal('reference', 'taken')),
    error: { kind: 'validation', outcome: 'not-applied' },
    message: ['maybeChanged', 'rejected'],
    actions: ['signIn', 'requestLink'],
  },
  {
    fault: '422 on the password',
    server: answer(422, refusal('customer_password', 'invalid')),
    error: { kind: 'password-rejected', outcome: 'not-applied' },
    message: ['maybeChanged', 'why'],
    actions: ['signIn'],
    atField: 'passwordRejected',
  },
  {
    fault: '500',
    server: answer(500),
    error: failed,
    message: ['maybeChanged', 'rejected'],
    actions: ['signIn'],
  },
]

const quoted = (text: string) => `\`${JSON.stringify(text).slice(1, -1)}\``

/** Input from the app that can't be sent. */
export const inputs: readonly FaultRow[] = [
  ...[
    '../customers',
    '..',
    '.',
    '',
    'a/b',
    'a?b',
    'a#b',
    'a%2fb',
    'a\r\nb',
    'a\u202Eb',
    'á',
    'x'.repeat(65),
  ].map((givenId): FaultRow => ({
    fault: `a link whose id is ${givenId.length > 20 ? '65 characters long' : quoted(givenId)}`,
    givenId,
    error: { kind: 'invalid-link', outcome: 'not-applied' },
    seen: 'refused link',
    patches: 0,
  })),
  ...(['with-line-break', 'non-ascii', 'empty', 'throws', 'rejects'] as const).map(
    (accessToken): FaultRow => ({
      fault: `an access token function: ${accessToken.replaceAll('-', ' ')}`,
      accessToken,
      ...(['throws', 'rejects'].includes(accessToken) && { reported: 'no access token today' }),
      error: notAllowed,
      seen: 'not allowed',
      patches: 0,
    }),
  ),
  {
    fault: 'an access token function: not a string',
    accessToken: 'not-a-string',
    error: misconfigured,
    seen: 'not changed',
    patches: 0,
  },
  {
    fault: 'an access token function that never ends',
    accessToken: 'hangs',
    timeout: 800,
    error: { kind: 'timeout', outcome: 'not-applied' },
    seen: 'not sent in time',
    patches: 0,
  },
  ...(['own-proto', 'cycle', 'bigint', 'function', 'megabyte'] as const).map(
    (metadata): FaultRow => ({
      fault: `metadata: ${metadata.replaceAll('-', ' ')}`,
      metadata,
      error: misconfigured,
      seen: 'not changed',
      patches: 0,
    }),
  ),
]

/** Passwords that must arrive exactly as they were typed, byte by byte. */
export const passwords: readonly FaultRow[] = (
  [
    ['spaces at both ends', '  correct horse  '],
    ['decomposed letters (NFD)', 'cafe\u0301 cafe\u0301'],
    ['joined emoji', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦'],
    ['a right-to-left override', 'abc\u202Edefgh'],
    ['NUL', 'abc\0defgh'],
    ['a lone surrogate', 'abc\ud800defgh'],
    ['markup and quotes', `"'<>&\\</script>`],
    ['256 code points', '𝒳'.repeat(256)],
  ] as const
).map(([name, password]) => ({
  fault: `a password with ${name}`,
  password,
  error: null,
  seen: 'success',
  patches: 1,
}))

/** One call of the client on the page, without a form. */
export interface CallRow {
  readonly call: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly passwordLength?: number
  readonly error: FaultRow['error']
  readonly patches: number
}

const badBaseUrls = [
  'javascript:alert(1)',
  'http://evil.example',
  'https://user:secret@shop.example',
  'relative',
  '//evil.example',
  'https://shop.example/?query',
  'https://acme.commercelayer.io',
]

export const calls: readonly CallRow[] = [
  ...badBaseUrls.map((baseUrl): CallRow => ({
    call: `\`baseUrl: '${baseUrl}'\``,
    options: { baseUrl },
    error: misconfigured,
    patches: 0,
  })),
  {
    call: 'an access token with a line break',
    options: { accessToken: 'at\r\nX-Evil: 1' },
    error: misconfigured,
    patches: 0,
  },
  {
    call: 'a password of a million characters',
    passwordLength: 1_000_000,
    error: null,
    patches: 1,
  },
]
