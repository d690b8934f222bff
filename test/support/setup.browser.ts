import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

import './failOnConsole.ts'

afterEach(cleanup)
