/** The folders of `src` that are mutated, each with the unit tests that must notice. */
const tests = {
  client: '{client,query,properties}/!(form|model|schedule|visit)',
  form: 'form/*',
  policy: 'policy/*',
  query: '{client,query}/*',
  // `timing.unit.test.ts` runs for minutes.
  server: 'server/!(timing)',
}

/** The folder that this run mutates. */
export const folder = process.env.MUTATE ?? 'policy'

/** The folder's tests. */
export const include = [`test/${tests[folder]}.unit.test.{ts,tsx}`]
