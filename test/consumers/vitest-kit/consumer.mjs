import assert from 'node:assert/strict'

/** Runs an app's own tests in Vitest and jsdom. The emulator replaces Commerce Layer. */
export default {
  what: '`/testing` in Vitest',
  versions: ['vitest', 'jsdom'],
  base: 'vite-react19',
  steps: {
    types: ['tsc -p .'],
    async path({ run }) {
      const { stdout } = await run('vitest run --reporter=json')
      const { numPassedTests, numTotalTests } = JSON.parse(stdout)
      assert.deepEqual({ numPassedTests, numTotalTests }, { numPassedTests: 2, numTotalTests: 2 })
    },
  },
  tolerated: [{ by: 'path', line: /^\{"numTotalTestSuites"/, because: 'the report is JSON' }],
}
