// @vitest-environment node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import { readHovers } from './hovers/readHovers.mjs'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
if (!existsSync(at('../../dist/index.d.ts')))
  throw new Error('These tests read the published types: run `npm run build` first, or `npm test`.')

const { texts, props } = readHovers(at('hovers/page.tsx'))

it('shows the name of a type on each argument of a render prop, and not its contents', () => {
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

it('explains every prop of the component', () => {
  expect(props.size).toBeGreaterThan(25)
  expect([...props].filter(([, docs]) => docs === '')).toEqual([])
})

it('hovers over every render prop', () => {
  const names = [...props.keys()].filter((name) => name.startsWith('render'))
  const isShown = (name: string) => texts.some((text) => text.includes(`RenderProps.${name}?:`))
  expect(names.filter((name) => !isShown(name))).toEqual([])
})

it('shows the same as before on what a render prop takes and gets', async () => {
  await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot('hovers/hovers.txt')
})
