// @vitest-environment node
import {
  type PasswordPolicyOptions,
  PasswordResetError,
  en,
  passwordPolicy,
} from 'commercelayer-password-reset'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

// A unit test of the modules behind the form. It covers waits that are too long for a form test.
import { askCheck } from '../../src/policy/askCheck.ts'
import { describePolicy } from '../../src/policy/describePolicy.ts'
import { findPasswordIssue } from '../../src/policy/findPasswordIssue.ts'
import { passwordMessage, passwordReason, ruleLabel } from '../../src/policy/passwordMessage.ts'
import {
  type PasswordSchema,
  type PasswordSchemaResult,
  defaultPolicy,
  isPolicy,
  isSchema,
  prepareSchema,
} from '../../src/policy/passwordPolicy.ts'

const report = vi.fn()
const mistaken: unknown = expect.objectContaining({
  kind: 'configuration',
  message: expect.stringContaining('`policy`'),
})

beforeEach(() => {
  report.mockClear()
  vi.stubGlobal('reportError', report)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const secret = 'correct horse'
const hasDigit = { id: 'digit', label: 'a digit.', test: (text: string) => /\d/.test(text) }
const throwing = {
  id: 'throws',
  test: (password: string): boolean => {
    throw new Error(password)
  },
}
const never = new Promise<never>(() => {})

/** Creates a schema as an app might pass its own. */
function schema(validate: (value: unknown) => unknown): PasswordSchema {
  type Validate = PasswordSchema['~standard']['validate']
  return { '~standard': { version: 1, vendor: 'app', validate: validate as Validate } }
}
const ask = (policy: PasswordSchema, password = secret, signal?: AbortSignal) =>
  findPasswordIssue(policy, password, () => signal)

it.each<PasswordPolicyOptions>([
  { minLength: 0 },
  { minLength: 1.5 },
  { maxLength: 300.5 },
  { minLength: Number.NaN },
  { minLength: 9, maxLength: 8 },
])('refuses the invalid lengths %o', (options) => {
  expect(() => passwordPolicy(options)).toThrow(
    new RangeError(
      'passwordPolicy: minLength and maxLength must be whole numbers, ' +
        'with 1 ≤ minLength ≤ maxLength.',
    ),
  )
})

it('accepts `minLength` equal to `maxLength`, and has a `check` only if one is given', () => {
  const policy = passwordPolicy({ minLength: 1, maxLength: 1 })
  expect(policy).toMatchObject({ minLength: 1, passwordRules: 'minlength: 1; maxlength: 1;' })
  expect(policy).not.toHaveProperty('check')
  expect(policy.requirements).toHaveLength(1)
  const check = async () => null
  expect(passwordPolicy({ check })).toMatchObject({ check, minLength: 8, maxLength: 256 })
})

it.each([
  [undefined, 'Enter a new password.'],
  ['', 'Enter a new password.'],
  ['short', 'This password is too short. Use at least 8 characters.'],
  ['x'.repeat(257), 'This password is too long. Use 256 characters or fewer.'],
  ['no digits', 'This password doesn’t meet a requirement: a digit.'],
])(
  'returns one Standard Schema issue, with its message, for the invalid password %j',
  async (password, message) => {
    const policy = passwordPolicy({ requirements: [hasDigit] })
    const { issues } = await policy['~standard'].validate(password)
    expect(issues?.map((issue) => issue.message)).toEqual([message])
  },
)

it('lists the length rule first, and counts characters in the rule as in the schema', () => {
  const { requirements } = passwordPolicy({ requirements: [hasDigit] })
  expect(requirements.map(({ id }) => id)).toEqual(['min-length', 'digit'])
  const tests = ['1234567', '12345678', '👨‍👩‍👧‍👦'].map((text) => requirements[0]!.test(text))
  expect(tests).toEqual([false, true, false])
})

it.each([
  ['', { code: 'blank' }],
  ['short', { code: 'too_short', count: 8 }],
  ['x'.repeat(257), { code: 'too_long', count: 256 }],
  ['no digits', { code: 'requirement', index: 1 }],
  ['1 digit.', undefined],
  ['1'.repeat(256), undefined],
])('checks the password %j, and returns the issue %o', async (password, issue) => {
  expect(await ask(passwordPolicy({ requirements: [hasDigit] }), password)).toEqual(issue)
})

it('refuses an empty password without asking the schema', async () => {
  const validate = vi.fn(() => ({ value: '' }))
  expect(await ask(schema(validate), '')).toEqual({ code: 'blank' })
  expect(validate).not.toHaveBeenCalled()
})

it.each<[string, PasswordSchemaResult | Promise<PasswordSchemaResult>]>([
  ['two issues', { issues: [{ message: 'No!' }, { message: 'Never!' }] }],
  ['a promise of an issue', Promise.resolve({ issues: [{ message: 'No!' }] })],
  [
    'an issue with params of its own',
    { issues: [{ message: 'No!', params: { code: 'blank' } } as never] },
  ],
])('uses the first issue when an app’s schema returns %s', async (_when, result) => {
  expect(await ask(schema(() => result))).toEqual({ code: 'schema', message: 'No!' })
})

it.each<[string, () => unknown]>([
  ['throws', () => throwing.test(secret)],
  ['rejects', () => Promise.reject(new Error(secret))],
  ['returns nothing', () => undefined],
])(
  'accepts a password when the schema %s, and reports the failure without the password',
  async (_what, validate) => {
    expect(await ask(schema(validate))).toBeUndefined()
    expect(report.mock.calls).toEqual([[mistaken]])
    expect(String(report.mock.calls[0]![0])).not.toContain(secret)
  },
)

it('accepts a password when a rule throws, reports an error, and shows the rule’s id', async () => {
  const policy = passwordPolicy({ requirements: [throwing] })
  expect(await ask(policy)).toBeUndefined()
  const [, shown] = describePolicy(policy, en).requirements
  expect(shown).toMatchObject({ label: 'throws' })
  expect(shown!.test(secret)).toBe(true)
  expect(report.mock.calls).toEqual([[mistaken], [mistaken]])
})

it('accepts a password after five seconds without an answer from schema or check', async () => {
  vi.useFakeTimers()
  const { signal } = new AbortController()
  const results: unknown[] = []
  void ask(schema(() => never)).then((issue) => results.push(issue))
  void askCheck(() => never, secret, signal).then((refusal) => results.push(refusal))
  await vi.advanceTimersByTimeAsync(4999)
  expect(results).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(results).toEqual([undefined, null])
  expect(report).not.toHaveBeenCalled()
})

it('stops waiting for schema and check when the submit is aborted', async () => {
  const controller = new AbortController()
  const { signal } = controller
  const given: AbortSignal[] = []
  const check = async (_password: string, options: { signal: AbortSignal }) => {
    given.push(options.signal)
    return never
  }
  const asked = ask(
    schema(() => never),
    secret,
    signal,
  )
  const checked = askCheck(check, secret, signal)
  controller.abort()
  await expect(asked).rejects.toMatchObject({ kind: 'aborted' })
  expect(await checked).toBeNull()
  expect(given.map(({ aborted }) => aborted)).toEqual([true])
})

it('returns a check’s refusal, and accepts the password when the check throws', async () => {
  const { signal } = new AbortController()
  const refusal = { code: 'breached', count: 3 }
  expect(await askCheck(async () => refusal, secret, signal)).toBe(refusal)
  expect(await askCheck(() => Promise.reject(new Error()), secret, signal)).toBeNull()
})

it.each([
  [[], 'Use at least 8 characters.', ['8 characters or more']],
  [[{ ...hasDigit, id: 'min-length' }], undefined, ['8 characters or more', 'a digit.']],
  [[{ id: 'not-common', test: () => true }], undefined, ['8 characters or more', en.notCommon]],
  [[{ id: 'min-length', test: () => true }], undefined, ['8 characters or more', 'min-length']],
])('describes a policy with the rules %o', (requirements, hint, labels) => {
  const description = describePolicy(passwordPolicy({ requirements }), en)
  expect(description.hint).toBe(hint)
  expect(description.requirements.map(({ label }) => label)).toEqual(labels)
  expect(description.attributes).toEqual({
    minLength: 8,
    passwordrules: 'minlength: 8; maxlength: 256;',
  })
  expect(description.requirements[0]!.test('1234567')).toBe(false)
})

it('uses the app’s label for the length rule', () => {
  const policy = passwordPolicy()
  const [length] = policy.requirements
  const renamed = { ...policy, requirements: [{ ...length!, label: 'eight' }] }
  expect(describePolicy(renamed, en).requirements[0]!.label).toBe('eight')
  const other = { ...policy, requirements: [{ ...length!, id: 'length' }] }
  expect(describePolicy(other, en).requirements[0]!.label).toBe('length')
})

it('returns an empty description for a schema that isn’t a policy', () => {
  const nothing = { requirements: [], hint: undefined, attributes: {} }
  expect(
    describePolicy(
      schema(() => ({ value: '' })),
      en,
    ),
  ).toEqual(nothing)
})

it.each([
  [{ code: 'blank' }, en.passwordBlank],
  [{ code: 'empty' }, en.passwordBlank],
  [{ code: 'too_short', count: 1 }, 'This password is too short. Use at least 1 character.'],
  [{ code: 'too_short' }, en.passwordRejected],
  [{ code: 'too_long', count: 1 }, 'This password is too long. Use 1 character or fewer.'],
  [{ code: 'too_long' }, en.passwordRejected],
  [{ code: 'breached' }, en.passwordBreached],
  [{ code: 'anything', count: 1 }, en.passwordRejected],
])('turns the issue %o into the message “%s”', (issue, sentence) => {
  expect(passwordMessage(issue, en)).toBe(sentence)
})

it('returns an error’s reason for the password, or `invalid` when there is none', () => {
  const password = { attribute: 'customer_password', code: 'too_short', count: 8 }
  const reasons = [{ attribute: 'email', code: 'taken' }, password]
  const error = (given: typeof reasons) =>
    new PasswordResetError({ kind: 'password-rejected', reasons: given })
  expect(passwordReason(error(reasons))).toMatchObject(password)
  expect(passwordReason(error(reasons.slice(0, 1)))).toEqual({ code: 'invalid' })
})

it('prefers a rule’s own label to the built-in label for the rule’s id', () => {
  expect(ruleLabel({ id: 'not-common', label: 'rare' }, en)).toBe('rare')
})

it('tells a policy, a schema and other values apart', () => {
  const other = schema(() => ({ value: '' }))
  const values = [passwordPolicy(), other, null, undefined, 'policy', { '~standard': {} }]
  expect(values.map(isSchema)).toEqual([true, true, false, false, false, false])
  expect(values.map(isPolicy)).toEqual([true, false, false, false, false, false])
  expect(isPolicy({ requirements: [] })).toBe(false)
  expect(isPolicy(defaultPolicy())).toBe(true)
  expect(defaultPolicy()).toBe(defaultPolicy())
})

it('runs a policy ahead of time, but not an app’s schema, which may have side effects', () => {
  const validate = vi.fn()
  prepareSchema(schema(validate))
  expect(validate).not.toHaveBeenCalled()
  const policy = passwordPolicy()
  const own = vi.spyOn(policy['~standard'], 'validate')
  prepareSchema(policy)
  expect(own).toHaveBeenCalledOnce()
})
