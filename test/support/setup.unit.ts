import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { afterAll, afterEach, vi } from 'vitest'

import { failOnConsole } from './failOnConsole.ts'

failOnConsole()
// Runs after `cleanup`, because Vitest calls the last registered hook first.
afterEach(forgetResetLinks)
afterEach(cleanup)

// The next file runs in the same worker, and so in the same jsdom, because a new jsdom takes longer
// than a file's tests. Each file still gets fresh modules.
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetModules()
})
