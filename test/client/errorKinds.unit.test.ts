import { PasswordResetError } from 'commercelayer-password-reset/client'
import { afterEach, expect, it, vi } from 'vitest'

// A unit test of the table `outcomeByKind`.
import { outcomeByKind } from '../../src/client/PasswordResetErrorKind.ts'

afterEach(() => void vi.unstubAllEnvs())

const kinds = Object.keys(outcomeByKind) as (keyof typeof outcomeByKind)[]

it.each(kinds)(
  'gives an error of the kind %s the outcome from the table and a unique message',
  (kind) => {
    const error = new PasswordResetError({ kind })
    expect(error).toMatchObject({ kind, outcome: outcomeByKind[kind] })
    const others = kinds.filter((other) => other !== kind)
    const messages = others.map((other) => new PasswordResetError({ kind: other }).message)
    expect(error.message.length).toBeGreaterThan(30)
    expect(messages).not.toContain(error.message)
  },
)

const advice =
  'The password may have been changed: offer signing in with the new one before another try.'

it.each(['not-applied', 'unknown', 'not-applied-or-already-used'] as const)(
  'advises developers, only for the outcome `unknown`, to offer signing in: %s',
  (outcome) => {
    const advised = kinds.filter((kind) =>
      new PasswordResetError({ kind, outcome }).message.endsWith(advice),
    )
    expect(advised).toEqual(outcome === 'unknown' ? kinds : [])
  },
)

it.each(kinds)('names kind, attribute and docs page in a production message: %s', (kind) => {
  vi.stubEnv('NODE_ENV', 'production')
  const where = `see commercelayer-password-reset/docs/errors.md#${kind}`
  expect(new PasswordResetError({ kind }).message).toBe(`${kind}: ${where}`)
  const reasons = [{ attribute: 'metadata', code: 'invalid' }, { code: 'taken' }]
  expect(new PasswordResetError({ kind, reasons }).message).toBe(`${kind}, metadata: ${where}`)
  expect(new PasswordResetError({ kind, reasons: reasons.slice(1) }).message).toBe(
    `${kind}, taken: ${where}`,
  )
})

it('uses the production message when there is no `process`', () => {
  vi.stubGlobal('process', undefined)
  const { message } = new PasswordResetError({ kind: 'network' })
  vi.unstubAllGlobals()
  expect(message).toBe('network: see commercelayer-password-reset/docs/errors.md#network')
})
