/**
 * Breaks the server code in one place per row of `mutants.mjs`, and expects the test that the row
 * names to fail. No file is written: Vite changes the module while it loads it.
 *
 *   npm run test:threats            runs every row; Redis rows need `redis-server`
 *   npm run test:threats -- host …  runs the rows whose `what` contains one of the words
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { startVitest } from 'vitest/node'

import { mutants, redisMutants } from './mutants.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const alias = [
  { find: /^commercelayer-password-reset$/, replacement: `${root}/src/index.ts` },
  { find: /^commercelayer-password-reset\/(\w+)$/, replacement: `${root}/src/$1/index.ts` },
  { find: /^commercelayer-password-reset\/(locales\/\w+)$/, replacement: `${root}/src/$1.ts` },
]
const wanted = process.argv.slice(2)
const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis) console.log(`Left out, without redis-server: ${redisMutants.length} rows.`)
const inSource = mutants.map((row) => ({
  ...row,
  file: `src/${row.file}`,
  test: `test/server/${row.test}`,
}))
let survivors = 0
for (const row of hasRedis ? [...inSource, ...redisMutants] : inSource)
  if (wanted.length === 0 || wanted.some((word) => row.what.includes(word))) {
    const failed = await failedTests(row)
    const isNoticed = failed.some((name) => name.includes(row.noticedBy))
    if (!isNoticed) survivors += 1
    console.log(`${isNoticed ? 'noticed ' : 'SURVIVED'}  ${row.what}: “${row.noticedBy}”`)
  }
process.exit(survivors > 0 ? 1 : 0)

async function failedTests({ change, file, test, to }) {
  const mutate = {
    name: 'mutate',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(`/${file}`)) return undefined
      if (!code.includes(change)) throw new Error(`${change} is not in ${file}`)
      return code.replace(change, to)
    },
  }
  const options = {
    root,
    config: false,
    watch: false,
    reporters: [{}],
    environment: 'node',
    testTimeout: 20_000,
  }
  const config = { plugins: [mutate], resolve: { alias } }
  const vitest = await startVitest('test', [test], options, config)
  const modules = vitest.state.getTestModules()
  const names = modules.flatMap((module) =>
    [...module.children.allTests('failed')].map(({ name }) => name),
  )
  // A test file that fails to load can't notice anything, so this is an error.
  const errors = modules.flatMap((module) => module.errors())
  if (errors.length > 0) throw new Error(errors[0].message)
  await vitest.close()
  return names
}
