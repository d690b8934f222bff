import { defineConfig } from 'vitest/config'

import { publicNames } from '../support/publicNames.ts'

/** Only the unit tests of the mutated folders: browsers and forms are too slow for every mutant. */
export default defineConfig({
  resolve: { alias: publicNames },
  test: {
    environment: 'jsdom',
    include: ['test/{client,query}/**/*.unit.test.{ts,tsx}'],
    setupFiles: ['test/support/setup.unit.ts'],
  },
})
