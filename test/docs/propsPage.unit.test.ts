// @vitest-environment node
import { expect, it } from 'vitest'

import { propsPage } from './propsPage.ts'

it('repeats each prop’s docstring in docs/props.md', async () => {
  await expect(propsPage()).toMatchFileSnapshot('../../docs/props.md')
})

it('keeps each line of docs/props.md to 100 columns', () => {
  expect(propsPage().split('\n')).not.toContainEqual(expect.stringMatching(/^.{101}/))
})
