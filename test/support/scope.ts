/**
 * The part of the large test tables that a run executes: all rows, or rows that this seed selects.
 */
export interface Scope {
  readonly isWhole: boolean
  readonly seed: number
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly scope: Scope
  }
}

/**
 * `npm test` runs a sample with a new seed each time. `TEST_SEED` repeats a sample. Tests that are
 * run by name, as with `npx vitest`, run whole. `TEST_SCOPE` (`all` or `sample`) overrides both.
 */
export function readScope(env: NodeJS.ProcessEnv): Scope {
  const { TEST_SCOPE, TEST_SEED, npm_lifecycle_event } = env
  const wanted = TEST_SCOPE ?? (npm_lifecycle_event === 'test' ? 'sample' : 'all')
  if (!['all', 'sample'].includes(wanted))
    throw new Error(`TEST_SCOPE is ${wanted}. It can be all or sample.`)
  const seed = TEST_SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(TEST_SEED)
  if (!Number.isInteger(seed)) throw new Error(`TEST_SEED is ${TEST_SEED}, which is no number.`)
  return { isWhole: wanted === 'all', seed }
}
