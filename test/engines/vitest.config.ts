import { defineConfig } from 'vitest/config'

const project = (engine: 'firefox' | 'webkit') => ({
  extends: true as const,
  test: { name: engine, provide: { engine } },
})

/** Tests a shopper's whole path with the built package in Firefox and WebKit. */
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
