import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { lowestPeers } from './test/floor/lowestPeers.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  plugins: [react()],
  // Tests import the package by its public name, as its users do.
  resolve: {
    alias: [
      { find: /^commercelayer-password-reset$/, replacement: path('src/index.ts') },
      { find: /^commercelayer-password-reset\/(client|query|testing)$/, replacement: path('src/$1/index.ts') },
      { find: 'commercelayer-password-reset/styles.css', replacement: path('src/styles.css') },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
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
          include: ['test/{client,query,form}/**/*.unit.test.{ts,tsx}'],
          setupFiles: ['test/support/setup.unit.ts'],
        },
      },
    ],
  },
})
