import type { Scope } from './scope.ts'

interface Options<T> {
  readonly count: number
  /** What is in every sample, beside the `count` others. */
  readonly always?: (each: T) => boolean
}

/** Some rows of a product that takes too long for every run; all of them in a whole run. */
export function sample<T>(
  all: readonly T[],
  { isWhole, seed }: Scope,
  { count, always = () => false }: Options<T>,
): T[] {
  if (isWhole) return [...all]
  const others = [...all.keys()]
    .filter((index) => !always(all[index]!))
    .toSorted((one, other) => rank(one, seed) - rank(other, seed))
  const chosen = new Set(others.slice(0, count))
  return all.filter((each, index) => always(each) || chosen.has(index))
}

/** A number without pattern, and the same one for the same index and seed (MurmurHash3’s end). */
function rank(index: number, seed: number): number {
  let hash = Math.imul(index + 1, 0x9e3779b1) ^ seed
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
