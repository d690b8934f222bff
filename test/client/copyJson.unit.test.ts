import { expect, it } from 'vitest'

// A unit test of `copyJson` and `isPlainObject`.
import { copyJson, isPlainObject } from '../../src/client/untrusted.ts'

const eightDeep = { a: { b: { c: { d: { e: { f: { g: { h: 'deep' } } } } } } } }

it.each([
  null,
  '',
  'text',
  true,
  false,
  0,
  -1.5,
  [],
  [1, [null, 'x']],
  {},
  { a: [{ b: true }] },
  Object.assign(Object.create(null), { a: 1 }),
  eightDeep,
])('copies the value %j', (value) => {
  const copy = copyJson(value)
  expect(copy).toEqual(JSON.parse(JSON.stringify(value)))
  expect(typeof value === 'object' && value !== null && copy === value).toBe(false)
})

it('omits undefined values', () => {
  expect(Object.keys(copyJson({ a: undefined, b: 1 }) as object)).toEqual(['b'])
})

const cycle: Record<string, unknown> = {}
cycle.self = cycle

it.each([
  [Number.NaN],
  [Infinity],
  [1n],
  [Symbol('x')],
  [() => {}],
  [new Date()],
  [new Map()],
  [{ a: [undefined] }],
  [cycle],
  [{ eightDeep }],
  [[[[[[[[[['nine']]]]]]]]]],
  [JSON.parse('{"a": 1, "__proto__": 1}')],
  [{ a: 1, constructor: 1 }],
  [{ a: 1, prototype: 1 }],
])('refuses the value %s', (value) => {
  expect(() => copyJson(value)).toThrow(TypeError)
})

it('distinguishes plain objects from other values', () => {
  expect([{}, Object.create(null), JSON.parse('{}')].every(isPlainObject)).toBe(true)
  expect([null, undefined, 'text', 7, new Date(), new Error('x')].some(isPlainObject)).toBe(false)
})
