// @vitest-environment node
import { expect, it } from 'vitest'

import { sample } from './sample.ts'
import { readScope } from './scope.ts'

const rows = Array.from({ length: 40 }, (_, index) => index)
const take = (seed: number, always?: (row: number) => boolean) =>
  sample(rows, { isWhole: false, seed }, { count: 5, ...(always && { always }) })

it('selects the same rows for the same seed, and different rows for a different seed', () => {
  expect(take(7)).toHaveLength(5)
  expect(take(7)).toEqual(take(7))
  expect(take(7)).not.toEqual(take(8))
})

it('keeps the rows’ order, and selects each row for at least one of 200 seeds', () => {
  const samples = Array.from({ length: 200 }, (_, seed) => take(seed))
  for (const some of samples) expect(some).toEqual(some.toSorted((a, b) => a - b))
  expect([...new Set(samples.flat())].toSorted((a, b) => a - b)).toEqual(rows)
})

it('selects the rows marked “always”, and `count` further rows', () => {
  const some = take(7, (row) => row < 2)
  expect(some).toHaveLength(7)
  expect(some.slice(0, 2)).toEqual([0, 1])
})

it('selects all rows when all are wanted, or when there are fewer rows than `count`', () => {
  expect(sample(rows, { isWhole: true, seed: 7 }, { count: 5 })).toEqual(rows)
  expect(sample(rows, { isWhole: false, seed: 7 }, { count: 41 })).toEqual(rows)
})

it.each([
  ['npm test', { npm_lifecycle_event: 'test' }, false],
  ['TEST_SCOPE=all npm test', { npm_lifecycle_event: 'test', TEST_SCOPE: 'all' }, true],
  ['npm run test:all', { npm_lifecycle_event: 'test:all' }, true],
  ['npx vitest', { npm_lifecycle_event: 'npx' }, true],
  ['vitest', {}, true],
  ['TEST_SCOPE=sample vitest', { TEST_SCOPE: 'sample' }, false],
])('reads from the command %s whether to run all rows', (_command, env, isWhole) => {
  expect(readScope(env as NodeJS.ProcessEnv).isWhole).toBe(isWhole)
})

it('uses the given seed, or a new seed each time', () => {
  expect(readScope({ TEST_SEED: '42' } as NodeJS.ProcessEnv).seed).toBe(42)
  const seeds = Array.from({ length: 20 }, () => readScope({} as NodeJS.ProcessEnv).seed)
  expect(new Set(seeds).size).toBeGreaterThan(10)
})

it.each([
  ['TEST_SCOPE', 'some'],
  ['TEST_SEED', 'abc'],
])('throws for an invalid %s: %s', (name, value) => {
  expect(() => readScope({ [name]: value } as unknown as NodeJS.ProcessEnv)).toThrow(
    `${name} is ${value}`,
  )
})
