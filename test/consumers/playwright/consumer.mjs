import assert from 'node:assert/strict'

import { findChromium } from '../../../scripts/chromium.mjs'
import { findFreePort } from '../site.mjs'

/** Runs an app's own Playwright tests on its built page. Routes lead requests to the emulator. */
export default {
  what: '`/testing` in Playwright',
  versions: ['@playwright/test', 'vite'],
  base: 'vite-react19',
  steps: {
    types: ['tsc -p .'],
    async builds({ run }) {
      const env = { VITE_COMMERCE_LAYER: 'https://acme.commercelayer.io' }
      await run('vite build --logLevel warn', env)
    },
    async path({ run }) {
      const { stdout } = await run('playwright test --reporter=json', {
        VITE_COMMERCE_LAYER: 'https://acme.commercelayer.io',
        CHROME_PATH: await findChromium(),
        PORT: String(await findFreePort()),
      })
      const { expected, unexpected, flaky, skipped } = JSON.parse(stdout).stats
      assert.deepEqual(
        { expected, others: unexpected + flaky + skipped },
        { expected: 2, others: 0 },
      )
    },
  },
  tolerated: [{ by: 'path', line: /^[{}[\]",]|^\w/, because: 'the report is JSON' }],
}
