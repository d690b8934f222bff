import { expect, it } from 'vitest'

import { errorsPage } from './errorsPage.ts'
import { kinds } from './kinds.ts'
import { answers, calls, connections, http2, inputs } from './rows.ts'

it('matches docs/errors.md', async () => {
  await expect(errorsPage()).toMatchFileSnapshot('../../docs/errors.md')
})

it('has a row for every kind that an answer or the app can cause', () => {
  const tested = new Set(
    [...answers, ...connections, ...http2, ...inputs, ...calls].map(({ error }) => error?.kind),
  )
  // The two that need a second call or a signal have tests of their own.
  expect(Object.keys(kinds).filter((kind) => !tested.has(kind as never))).toEqual([
    'aborted',
    'in-flight',
  ])
})
