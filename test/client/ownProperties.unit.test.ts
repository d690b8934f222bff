import { afterEach, expect, it } from 'vitest'

// A unit test of `ownProperties`.
import { ownProperties } from '../../src/client/untrusted.ts'

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, 'status')
})

it('copies own properties, and none from the prototype', () => {
  const error = Object.assign(new Error('failed'), { status: 422 })
  expect({ ...ownProperties({ a: 1, b: undefined }) }).toEqual({ a: 1, b: undefined })
  expect({ ...ownProperties(error) }).toEqual({ status: 422 })
  expect({ ...ownProperties(Object.create({ inherited: 1 })) }).toEqual({})
  expect('toString' in ownProperties({ a: 1 })).toBe(false)
})

it('copies nothing from a polluted Object.prototype', () => {
  Object.assign(Object.prototype, { status: 500 })
  const { status } = ownProperties({})
  const { status: ofNothing } = ownProperties(undefined)
  expect([status, ofNothing]).toEqual([undefined, undefined])
})

it('copies a key named `__proto__` as a value, without setting the prototype', () => {
  const copy = ownProperties(JSON.parse('{"__proto__":{"polluted":1}}'))
  expect(Object.keys(copy)).toEqual(['__proto__'])
  expect(copy.polluted).toBeUndefined()
})

it.each([undefined, null, 'text', 7, true, Symbol('s'), () => {}])(
  'returns no properties for a value that is no object (%#)',
  (value) => {
    expect(Reflect.ownKeys(ownProperties(value))).toEqual([])
  },
)

it('omits properties whose getter throws', () => {
  const value = {
    a: 1,
    get b(): number {
      throw new Error('secret')
    },
  }
  expect({ ...ownProperties(value) }).toEqual({ a: 1 })
})

it('returns a copy that later changes to the original don’t affect', () => {
  const value: Record<string, unknown> = { a: 1 }
  const copy = ownProperties(value)
  value.a = 2
  expect(copy.a).toBe(1)
})
