import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Tests the package in Jest with its usual setup: Babel, jsdom and CommonJS. */
export default {
  what: '`/testing` in Jest',
  versions: ['jest', 'jest-environment-jsdom'],
  steps: {
    types: ['tsc -p .'],
    async builds({ folder, run }) {
      const read = (path) => readFileSync(join(folder, path), 'utf8')
      const page = read('node_modules/commercelayer-password-reset/docs/testing.md')
      for (const [setting] of read('jest.config.cjs').matchAll(/\w+: .*(?=,$)/gm))
        assert.ok(page.includes(setting), `docs/testing.md doesn't say \`${setting}\``)
      await run('jest --verbose')
    },
  },
  tolerated: [
    {
      by: 'installs',
      line: /^npm warn install-scripts\b/,
      because: 'Jest watches with @parcel/watcher, which npm would build; nothing is watched here',
    },
    {
      by: 'builds',
      line: /^(PASS test\/|✓ |(Test Suites|Tests|Snapshots|Time): |Ran all test suites\.$)/,
      because: 'Jest lists what has passed',
    },
  ],
}
