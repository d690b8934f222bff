import { defineConfig } from 'vitest/config'

import { publicNames } from '../support/publicNames.ts'
import { include } from './folders.mjs'

/** Only the unit tests of the mutated folder: browsers are too slow for every mutant. */
export default defineConfig({
  resolve: { alias: publicNames },
  test: {
    environment: 'jsdom',
    // Files share one jsdom, as in the unit project, because creating one per file is slow.
    isolate: false,
    include,
    setupFiles: ['test/support/setup.unit.ts'],
    testTimeout: 60_000,
  },
})
