import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { afterAll, afterEach, vi } from 'vitest'

import { failOnConsole } from './failOnConsole.ts'

failOnConsole()
// Runs after `cleanup`, because Vitest calls the last one first.
afterEach(forgetResetLinks)
afterEach(cleanup)

// The next file has this file's worker, and so its jsdom: a new one for each takes longer than its
// tests. It gets modules of its own.
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetModules()
})
