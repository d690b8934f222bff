import { spawnSync } from 'node:child_process'

const times = Number(process.argv[2] ?? 10)

/**
 * Runs the fault tests in the browser several times in a row, without retries. Stops at the first
 * failure, because we treat a flaky test as a bug.
 */
for (let round = 1; round <= times; round++) {
  const started = performance.now()
  const files = ['faults', 'courses', 'submits', 'secrets', 'nativeSubmit', 'backForwardCache'].map(
    (name) => `test/e2e/${name}.e2e.test.ts`,
  )
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['vitest', 'run', '--project', 'e2e', '--retry', '0', ...files],
    { encoding: 'utf8' },
  )
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`round ${round} of ${times}: ${status === 0 ? 'passed' : 'failed'} in ${seconds} s`)
  if (status !== 0) {
    console.log(stdout, stderr)
    process.exit(1)
  }
}
