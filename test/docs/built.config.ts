import { defineConfig } from 'vitest/config'

/** Runs the tests that open the built Storybook. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/docs/*.built.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
})
