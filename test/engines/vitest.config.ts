import { existsSync } from 'node:fs'

import { defineConfig } from 'vitest/config'

const missing = ['firefox-esr', 'WebKitWebDriver', 'Xvfb'].filter(
  (command) => !process.env.PATH?.split(':').some((folder) => existsSync(`${folder}/${command}`)),
)
if (missing.length > 0) {
  console.error('apt-get install --no-install-recommends firefox-esr webkit2gtk-driver xvfb')
  process.exit(1)
}

const project = (engine: 'firefox' | 'webkit') => ({
  extends: true as const,
  test: { name: engine, provide: { engine } },
})

/** The whole path on the built package, in the browsers that aren’t Chromium. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/engines/*.engine.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [project('firefox'), project('webkit')],
  },
})
