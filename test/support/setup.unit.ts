import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { afterAll, afterEach, vi } from 'vitest'

import { failOnConsole } from './failOnConsole.ts'

failOnConsole()
// Runs after `cleanup`, because Vitest calls the last registered hook first.
afterEach(forgetResetLinks)
afterEach(cleanup)

// The next file runs in the same worker and jsdom, because a new jsdom takes longer than a file's
// tests. So this resets timers and globals, and gives the next file fresh modules.
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetModules()
})
