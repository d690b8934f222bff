/** The folders of `src` that are mutated, each with the unit tests that have to notice. */
const tests = {
  client: '{client,query,properties}/!(form|model|schedule|visit)',
  form: 'form/*',
  policy: 'policy/*',
  query: '{client,query}/*',
  // The time test measures for minutes.
  server: 'server/!(timing)',
}

/** The folder of this run. */
export const folder = process.env.MUTATE ?? 'policy'

/** Its tests. */
export const include = [`test/${tests[folder]}.unit.test.{ts,tsx}`]
