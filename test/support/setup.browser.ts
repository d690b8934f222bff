import { cleanup } from '@testing-library/react'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { afterEach } from 'vitest'

import { failOnConsole } from './failOnConsole.ts'

failOnConsole()
// Runs after `cleanup`, because Vitest calls the last registered hook first.
afterEach(forgetResetLinks)
afterEach(cleanup)
