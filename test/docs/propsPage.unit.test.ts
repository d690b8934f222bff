// @vitest-environment node
import { expect, it } from 'vitest'

import { propsPage } from './propsPage.ts'

it('repeats the docstring of each prop', async () => {
  await expect(propsPage()).toMatchFileSnapshot('../../docs/props.md')
})

it('keeps to 100 columns', () => {
  expect(propsPage().split('\n')).not.toContainEqual(expect.stringMatching(/^.{101}/))
})
