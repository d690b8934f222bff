// @vitest-environment node
import { expect, it } from 'vitest'

import { propsPage } from './propsPage.ts'

it('says of each prop what its docstring says', async () => {
  await expect(propsPage()).toMatchFileSnapshot('../../docs/props.md')
})

it('keeps to 100 columns', () => {
  expect(propsPage().split('\n')).not.toContainEqual(expect.stringMatching(/^.{101}/))
})
