import { PasswordResetError, type PasswordResetErrorKind, isPasswordResetError } from 'commercelayer-password-reset/client'
import { expect, it, vi } from 'vitest'

it.each<[PasswordResetErrorKind, string]>([
  ['invalid-link', 'not-applied-or-already-used'],
  ['password-rejected', 'not-applied'],
  ['network', 'unknown'],
  ['timeout', 'unknown'],
  ['in-flight', 'not-applied'],
  ['configuration', 'not-applied'],
])('says what %s means for the password', (kind, outcome) => {
  expect(new PasswordResetError({ kind }).outcome).toBe(outcome)
})

it('keeps allow-listed facts only', () => {
  const hostile = {
    kind: 'secret',
    outcome: 'secret',
    status: 'secret',
    retryAfter: Number.NaN,
    reasons: [{ attribute: 'secret', code: 'secret' }],
  }
  const error = new PasswordResetError(hostile as never)
  expect(JSON.stringify([error, error.message])).not.toContain('secret')
  expect(error).toMatchObject({ kind: 'unexpected-response', outcome: 'unknown', status: undefined, reasons: [{ code: 'invalid' }] })
})

it('survives JSON and a structured clone', () => {
  const error = new PasswordResetError({ kind: 'rate-limited', status: 429, retryAfter: 7000 })
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'PasswordResetError', kind: 'rate-limited', retryAfter: 7000 })
  expect(structuredClone(error).message).toBe(error.message)
})

it('is known across two copies of the package, and nothing else is', async () => {
  vi.resetModules()
  const copy = await import('commercelayer-password-reset/client')
  expect(copy.PasswordResetError).not.toBe(PasswordResetError)
  expect(copy.isPasswordResetError(new PasswordResetError({ kind: 'server' }))).toBe(true)
  expect([new Error('x'), { kind: 'server' }, null, 'server'].some(isPasswordResetError)).toBe(false)
})
