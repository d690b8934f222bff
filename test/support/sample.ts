import type { Scope } from './scope.ts'

interface Options<T> {
  readonly count: number
  /** Selects the rows that every sample contains in addition to `count` further rows. */
  readonly always?: (each: T) => boolean
}

/** Selects some rows of a list that takes too long for every run. A whole run gets all rows. */
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

/** A pseudorandom number that depends only on index and seed (MurmurHash3’s finalizer). */
function rank(index: number, seed: number): number {
  let hash = Math.imul(index + 1, 0x9e3779b1) ^ seed
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
