import {
  PasswordResetError,
  type PasswordResetErrorKind,
  isPasswordResetError,
} from 'commercelayer-password-reset/client'
import { expect, it, vi } from 'vitest'

it.each<[PasswordResetErrorKind, string]>([
  ['invalid-link', 'not-applied-or-already-used'],
  ['password-rejected', 'not-applied'],
  ['validation', 'not-applied'],
  ['unauthorized', 'not-applied'],
  ['rate-limited', 'not-applied'],
  ['offline', 'not-applied'],
  ['network', 'unknown'],
  ['timeout', 'unknown'],
  ['aborted', 'unknown'],
  ['in-flight', 'not-applied'],
  ['server', 'unknown'],
  ['unexpected-response', 'unknown'],
  ['rejected', 'not-applied'],
  ['configuration', 'not-applied'],
])(
  'states in the message of the kind %s whether the password was changed, and what to do',
  (kind, outcome) => {
    const error = new PasswordResetError({ kind })
    expect(error.outcome).toBe(outcome)
    expect(error.reasons).toEqual([])
    expect(error.message).toMatchSnapshot()
    // Only the message of `configuration` mentions the reasons.
    const sentence = new PasswordResetError({
      kind,
      reasons: [{ attribute: 'reference', code: 'taken' }],
    }).message
    expect(sentence === error.message).toBe(kind !== 'configuration')
  },
)

it.each(
  [
    'organization domain base_url url access_token fetch timeout classify client resource',
    'no_attributes ticket callback unheard-of',
  ].flatMap((codes) => codes.split(' ')),
)('explains a `configuration` error with the code %s', (code) => {
  expect(
    new PasswordResetError({ kind: 'configuration', reasons: [{ code }] }).message,
  ).toMatchSnapshot()
})

it.each([
  'customer_password',
  '_reset_password_token',
  'reference',
  'reference_origin',
  'metadata',
])('describes the valid values of the attribute %s in the message', (attribute) => {
  expect(
    new PasswordResetError({ kind: 'configuration', reasons: [{ attribute, code: 'invalid' }] })
      .message,
  ).toMatchSnapshot()
})

it('replaces an outcome that isn’t on the list with the kind’s own outcome', () => {
  const outcomes = ['not-applied', 'unknown', 'not-applied-or-already-used', 'secret']
  expect(
    outcomes.map(
      (outcome) => new PasswordResetError({ kind: 'timeout', outcome: outcome as never }).outcome,
    ),
  ).toEqual(['not-applied', 'unknown', 'not-applied-or-already-used', 'unknown'])
})

it.each([
  [{ kind: ['network'] }, { kind: 'unexpected-response' }],
  [
    { kind: 'server', retryAfter: -1, status: -1 },
    { retryAfter: undefined, status: undefined },
  ],
  [
    { kind: 'server', retryAfter: 0, status: 0 },
    { retryAfter: 0, status: 0 },
  ],
  [
    { kind: 'server', retryAfter: '7', status: Infinity },
    { retryAfter: undefined, status: undefined },
  ],
  [{ kind: 'server', reasons: 'secret' }, { reasons: [] }],
  [
    { kind: 'server', reasons: [{ code: ['taken'] }, { code: 'taken', count: 0 }] },
    { reasons: [{ code: 'invalid' }, { code: 'taken', count: 0 }] },
  ],
  [
    {
      kind: 'server',
      reasons: [-1, 1.5, '7', Number.NaN].map((count) => ({ code: 'taken', count })),
    },
    { reasons: [{ code: 'taken' }, { code: 'taken' }, { code: 'taken' }, { code: 'taken' }] },
  ],
])('keeps the valid parts of the error options %j', (init, facts) => {
  const error = new PasswordResetError(init as never)
  expect(
    Object.fromEntries(
      Object.keys(facts).map((key) => [key, error[key as keyof PasswordResetError]]),
    ),
  ).toEqual(facts)
})

it('drops values that aren’t on the lists of known kinds, outcomes and codes', () => {
  const hostile = {
    kind: 'secret',
    outcome: 'secret',
    status: 'secret',
    retryAfter: Number.NaN,
    reasons: [{ attribute: 'secret', code: 'secret' }],
  }
  const error = new PasswordResetError(hostile as never)
  expect(JSON.stringify([error, error.message])).not.toContain('secret')
  expect(error).toMatchObject({
    kind: 'unexpected-response',
    outcome: 'unknown',
    status: undefined,
    reasons: [{ code: 'invalid' }],
  })
})

it('ignores a polluted Object.prototype', () => {
  Object.assign(Object.prototype, {
    status: 500,
    outcome: 'not-applied',
    reasons: [{}],
    code: 'taken',
  })
  try {
    const error = new PasswordResetError({ kind: 'server' })
    expect(Object.hasOwn(error, 'status') && error.status).toBeUndefined()
    expect(error).toMatchObject({ outcome: 'unknown', reasons: [] })
    const { reasons } = new PasswordResetError({ kind: 'validation', reasons: [{} as never] })
    expect(reasons).toEqual([{ code: 'invalid' }])
  } finally {
    for (const key of ['status', 'outcome', 'reasons', 'code']) {
      Reflect.deleteProperty(Object.prototype, key)
    }
  }
})

it('keeps an error’s fields in JSON, and the error’s message in a structured clone', () => {
  const error = new PasswordResetError({ kind: 'rate-limited', status: 429, retryAfter: 7000 })
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: 'PasswordResetError',
    kind: 'rate-limited',
    retryAfter: 7000,
  })
  expect(structuredClone(error).message).toBe(error.message)
})

it('recognises errors from another copy of the package, and nothing else', async () => {
  vi.resetModules()
  const copy = await import('commercelayer-password-reset/client')
  expect(copy.PasswordResetError).not.toBe(PasswordResetError)
  expect(copy.isPasswordResetError(new PasswordResetError({ kind: 'server' }))).toBe(true)
  const brand = Symbol.for('commercelayer-password-reset/PasswordResetError')
  const error = new PasswordResetError({ kind: 'server' })
  expect(Object.getOwnPropertyDescriptor(error, brand)).toMatchObject({ enumerable: false })
  expect(
    [new Error('x'), { kind: 'server' }, Object.create(error), null, undefined, 'server'].some(
      isPasswordResetError,
    ),
  ).toBe(false)
})
