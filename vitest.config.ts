import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

import { chromiumArgs, findChromium } from './scripts/chromium.mjs'
import { lowestPeers } from './test/floor/lowestPeers.ts'
import { ByEnvironment } from './test/support/ByEnvironment.ts'
import { ProgressReporter } from './test/support/ProgressReporter.ts'
import { publicNames } from './test/support/publicNames.ts'
import { sample } from './test/support/sample.ts'
import { readScope } from './test/support/scope.ts'

const scope = readScope(process.env)
const executablePath = await findChromium()

/**
 * Each project needs a new object, because Vitest would take a shared one for a duplicate project.
 */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath, args: chromiumArgs },
    // Turns off animations, because contrast can't be measured while an element fades in.
    contextOptions: { reducedMotion: 'reduce' },
  }),
  instances: [{ browser: 'chromium' as const }],
})

/**
 * The unit tests that also run with the lowest peers. The client's tests don't, as it has no peers.
 */
const floorTests = ['query', 'form'].flatMap((folder) =>
  readdirSync(`test/${folder}`)
    .filter((file) => /\.unit\.test\.tsx?$/.test(file))
    .map((file) => `test/${folder}/${file}`),
)

export default defineConfig({
  plugins: [react()],
  resolve: { alias: publicNames },
  // If Vite finds a dependency late, it reloads the page in the middle of a test.
  optimizeDeps: {
    include: [
      '@base-ui/react/button',
      '@base-ui/react/field',
      '@mui/material',
      '@tanstack/react-query',
      '@testing-library/react',
      'axe-core',
      'react',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'react-hook-form',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'storybook/test',
      'zod/mini',
    ],
  },
  test: {
    // By default Vitest leaves one core unused, which is half of a small machine.
    maxWorkers: availableParallelism(),
    reporters: [new ProgressReporter(scope)],
    sequence: { sequencer: ByEnvironment },
    provide: { scope },
    // The limit is long, because tests also run beside eight busy loops.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          // setup.unit.ts cleans up after each file, so that files can share one environment.
          isolate: false,
          include: ['test/**/*.unit.test.{ts,tsx}'],
          setupFiles: ['test/support/setup.unit.ts'],
        },
      },
      {
        extends: true,
        plugins: [lowestPeers()],
        test: {
          name: 'unit-floor',
          environment: 'jsdom',
          isolate: false,
          include: sample(floorTests, scope, {
            count: 5,
            always: (file) => /\/(?:submit|useUpdatePasswordReset)\./.test(file),
          }),
          setupFiles: ['test/support/setup.unit.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.tsx'],
          setupFiles: ['test/support/setup.browser.ts'],
          browser: browser(),
          // Browser tests run after the unit tests and one project at a time, because they need the
          // CPU.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'storybook',
          setupFiles: ['test/support/setup.stories.ts'],
          browser: browser(),
          // Like Storybook itself, renders one story after the other on the same page.
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // Tests the built package on built pages. Vitest's browser page wouldn't do: it is an
        // iframe with Vite's client in it.
        test: {
          name: 'e2e',
          environment: 'node',
          provide: { scope },
          sequence: { groupOrder: 3 },
          include: ['test/**/*.e2e.test.ts'],
          globalSetup: ['test/support/browserServer.ts'],
          // Without this option, style sheets are empty, even with `?raw`.
          css: true,
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
