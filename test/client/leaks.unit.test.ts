import { expect, it } from 'vitest'

import { leaks } from '../support/leaks.ts'

const secret = 'correct horse battery'

class Hidden {
  get value() {
    return { deep: [secret] }
  }
}

it.each<[string, unknown]>([
  ['a string', `"${secret}"`],
  ['a nested value', { a: [{ b: secret }] }],
  ['a key', { [secret]: 1 }],
  ['a symbol', { [Symbol(secret)]: 1 }],
  ['a value under a symbol', { [Symbol('s')]: secret }],
  ['a hidden key', Object.defineProperty({}, 'hidden', { value: secret, enumerable: false })],
  ['a getter of a class', new Hidden()],
  ['a map', new Map([['key', { secret }]])],
  ['a set', new Set([secret])],
  ['headers', new Headers({ authorization: secret })],
  ['an error’s message', new Error(secret)],
  ['an error’s cause', new Error('failed', { cause: { config: { data: secret } } })],
  ['a function’s property', Object.assign(() => {}, { secret })],
])('finds a secret in %s', (_place, value) => {
  expect(leaks(value, [secret])).toBe(true)
})

it('finds nothing in a value without secrets, even if it is cyclic', () => {
  const cycle: Record<string, unknown> = { id: 'x' }
  cycle.self = cycle
  expect(leaks([cycle, new Error('failed'), null, 3n], [secret])).toBe(false)
})
