// @vitest-environment node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import { readHovers } from './hovers/readHovers.mjs'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
if (!existsSync(at('../../dist/index.d.ts')))
  throw new Error('These tests read the published types: run `npm run build` first, or `npm test`.')

const { texts, props } = readHovers(at('hovers/page.tsx'))

it('shows the type’s name for each argument of a render prop, not the type’s contents', () => {
  const shown = texts.filter((text) => text.startsWith('(parameter)'))
  expect(shown.map((text) => text.replace(/^\(parameter\) /, ''))).toEqual([
    'props: UseResetPasswordFormOptions',
    'state: EditingState',
    'element: React.ReactElement<unknown, string | React.JSXElementConstructor<any>>',
    'state: SuccessState',
    'state: InvalidLinkState',
    'state: RequestLinkState',
    'field: PasswordField',
    'button: SubmitButton',
    'problem: Problem',
    'link: {\n    href: string;\n    label: string;\n    external?: true;\n}',
    'form: {\n    readonly attempt: number;\n}',
    'state: ResetPasswordFormState',
  ])
})

it('shows a docstring for every prop of the component', () => {
  expect(props.size).toBeGreaterThan(25)
  expect([...props].filter(([, docs]) => docs === '')).toEqual([])
})

it('reads the hover text of every render prop', () => {
  const names = [...props.keys()].filter((name) => name.startsWith('render'))
  const isShown = (name: string) => texts.some((text) => text.includes(`RenderProps.${name}?:`))
  expect(names.filter((name) => !isShown(name))).toEqual([])
})

it('shows the same hover texts as before for the arguments of each render prop', async () => {
  await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot('hovers/hovers.txt')
})
