import { defineConfig } from 'vitest/config'

/** What a reader of the built Storybook is shown. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/docs/*.built.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
})
