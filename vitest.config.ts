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

/** A fresh object for each project: Vitest takes a shared one for a project defined twice. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath, args: chromiumArgs },
    // Contrast is measured once nothing fades in.
    contextOptions: { reducedMotion: 'reduce' },
  }),
  instances: [{ browser: 'chromium' as const }],
})

/** The unit tests that the lowest peers run as well. The client has no peers. */
const floorTests = ['query', 'form'].flatMap((folder) =>
  readdirSync(`test/${folder}`)
    .filter((file) => /\.unit\.test\.tsx?$/.test(file))
    .map((file) => `test/${folder}/${file}`),
)

export default defineConfig({
  plugins: [react()],
  resolve: { alias: publicNames },
  // A dependency that Vite finds late reloads the page in the middle of a test.
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
    // Vitest leaves a core for itself, which is half of a small machine.
    maxWorkers: availableParallelism(),
    reporters: [new ProgressReporter(scope)],
    sequence: { sequencer: ByEnvironment },
    provide: { scope },
    // What is slow beside eight busy loops is not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          // setup.unit.ts puts back what a file may leave to the next one.
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
          // Browsers run one after the other, and after the unit tests: they would compete.
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
          // Storybook itself shows one story after the other on one page.
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // On the built package and built pages: Vitest's own browser page is an iframe with Vite's
        // client in it.
        test: {
          name: 'e2e',
          environment: 'node',
          provide: { scope },
          sequence: { groupOrder: 3 },
          include: ['test/**/*.e2e.test.ts'],
          globalSetup: ['test/support/browserServer.ts'],
          // Else style sheets are empty, `?raw` as well.
          css: true,
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
