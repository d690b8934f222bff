import { defineConfig } from 'vitest/config'

import { publicNames } from '../support/publicNames.ts'

/** The unit tests alone: a browser can't be had for every mutant. */
export default defineConfig({
  resolve: { alias: publicNames },
  test: {
    environment: 'jsdom',
    include: ['test/{client,query,form,secrets,properties}/**/*.unit.test.{ts,tsx}'],
    setupFiles: ['test/support/setup.unit.ts'],
  },
})
