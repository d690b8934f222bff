import { PasswordResetError } from 'commercelayer-password-reset/client'
import { expect, it } from 'vitest'

import { errorKinds, unknownOutcomeSentence } from '../../src/client/errorKinds.ts'

it.each([
  ['link', 'invalid-link'],
  ['password', 'password-rejected'],
  ['wait', 'rate-limited offline in-flight'],
  ['retry', 'network timeout aborted server'],
  ['retry-or-link', 'validation unauthorized unexpected-response rejected configuration'],
])('offers the remedy `%s` for %s, and for no other kind', (remedy, kinds) => {
  const offering = Object.entries(errorKinds).filter(([, kind]) => kind.remedy === remedy)
  expect(offering.map(([name]) => name)).toEqual(kinds.split(' '))
})

it.each(Object.entries(errorKinds))('is what an error of the kind %s is made of', (kind, facts) => {
  const error = new PasswordResetError({ kind: kind as keyof typeof errorKinds })
  expect(error).toMatchObject({ kind, outcome: facts.outcome })
  expect(error.message.startsWith(facts.sentence)).toBe(true)
})

it.each(['not-applied', 'unknown', 'not-applied-or-already-used'] as const)(
  'advises to offer signing in exactly when the outcome is unknown: %s',
  (outcome) => {
    for (const kind of Object.keys(errorKinds) as (keyof typeof errorKinds)[]) {
      const { message } = new PasswordResetError({ kind, outcome })
      const { sentence } = errorKinds[kind]
      const isUnknown = outcome === 'unknown'
      expect(message).toBe(isUnknown ? `${sentence} ${unknownOutcomeSentence}` : sentence)
    }
  },
)
