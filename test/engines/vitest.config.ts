import { defineConfig } from 'vitest/config'

const project = (engine: 'firefox' | 'webkit') => ({
  extends: true as const,
  test: { name: engine, provide: { engine } },
})

/** The whole path on the built package, in the browsers that aren’t Chromium. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/engines/*.engine.test.ts'],
    globalSetup: ['test/engines/needBrowsers.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [project('firefox'), project('webkit')],
  },
})
