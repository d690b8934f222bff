import { defineConfig } from 'vitest/config'

import { publicNames } from '../support/publicNames.ts'

/** The unit tests of what is mutated alone: a browser, or a form, can't be had for every mutant. */
export default defineConfig({
  resolve: { alias: publicNames },
  test: {
    environment: 'jsdom',
    include: ['test/{client,query}/**/*.unit.test.{ts,tsx}'],
    setupFiles: ['test/support/setup.unit.ts'],
  },
})
