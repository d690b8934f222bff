import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ResetLink, en } from 'commercelayer-password-reset'
import type { ComponentType } from 'react'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'

import { initialChoices } from '../../examples/storefront/src/demo/choices.ts'
import { codeFor } from '../../examples/storefront/src/demo/codeFor.ts'
import { type CodeBlock, isUsed, namesLeftOut, readExamples, readPages } from './codeBlocks.ts'
import { toModule, typecheck, writeModules } from './codeBlocks.ts'

const demo = resolve(import.meta.dirname, '../../examples/storefront/src/demo')
const folder = resolve(import.meta.dirname, '../../node_modules/.cache/code-blocks')
const pages = readPages()
const isOurs = ({ language, file }: CodeBlock) => /^tsx?$/.test(language) && file === undefined
const everything = { policy: 'list', strength: true, breachCheck: true } as const
/** The code that the demo shows, without its style sheet. */
const demoBlocks = (['en', 'fr'] as const).flatMap((language) =>
  [{}, everything].map((chosen, index): CodeBlock => {
    const [text = ''] = codeFor({ ...initialChoices, ...chosen, language }).split(
      '/* In your style sheet */',
    )
    return { place: `demo/codeFor.ts, ${language}:${index}`, language: 'tsx', text }
  }),
)
const blocks = [...pages.filter(isOurs), ...readExamples(), ...demoBlocks]
const files = writeModules(folder, blocks.map(toModule))

const rendered = blocks
  .map((block, index) => ({ ...block, path: files[index]! }))
  .filter(({ text }) => /<ResetPasswordForm|useResetPasswordForm\(/.test(text))
  // The test finds the fields by their English labels.
  .filter(({ text }) => !text.includes('locales/fr'))

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  vi.unstubAllGlobals()
})
afterAll(() => {
  window.history.replaceState(null, '', '/')
})

it('type-checks all code blocks of the docs and the demo, and all `@example`s in src', () => {
  expect(typecheck(folder, blocks)).toEqual([])
})

it('shows in the demo’s code each prop that the demo passes to its form', () => {
  const stage = readFileSync(resolve(demo, 'Stage.tsx'), 'utf8')
  const [, props = ''] = /<ResetPasswordForm\n([^]*?)\n {8}\/>/.exec(stage) ?? []
  const names = [...props.matchAll(/^ {10}(\w+)=/gm)].map(([, name = '']) => name)
  // These props connect the form to the demo's own page, so its code omits them.
  const own = ['onStatusChange', 'renderLink']
  expect(names.length).toBeGreaterThan(8)
  const code = demoBlocks.at(-1)?.text ?? ''
  expect(names.filter((name) => !own.includes(name) && !code.includes(` ${name}=`))).toEqual([])
})

it('names the language of every code block', () => {
  const known = /^(tsx?|jsx?|sh|json|css|diff|html|http|sql|text)$/
  expect(pages.filter(({ language }) => !known.test(language))).toEqual([])
})

it('defines in leftOut.ts only names that a code block uses', () => {
  const isWanted = (name: string) => blocks.some(({ text }) => isUsed(text, name))
  expect(namesLeftOut.filter((name) => !isWanted(name))).toEqual([])
})

it('finds the examples that this test has to render', () => {
  const places = rendered.map(({ place }) => place.replace(/:\d+$/, ''))
  expect(places.filter((page) => page === 'README.md').length).toBeGreaterThanOrEqual(4)
  expect(places).toContain('src/form/useResetPasswordForm.ts')
  expect(places).toContain('src/ui/ResetPasswordForm.tsx')
})

it.each(
  rendered.flatMap((block) => [
    { ...block, by: 'click' },
    { ...block, by: 'keyboard' },
  ]),
)('sets a password with $place by $by: sends one request, then shows success', async (block) => {
  const { path, by, text } = block
  const { shop } = await import('./shop.ts')
  const { link } = await import('./leftOut.ts')
  vi.stubGlobal('fetch', shop.fetch)
  const url = `/?customerPasswordResetId=${link.id}&resetPasswordToken=${link.token}`
  window.history.replaceState(null, '', url)
  const example = (await import(/* @vite-ignore */ path)) as {
    default: ComponentType<{ link: ResetLink }>
  }
  render(<example.default link={link} />)

  const fields = screen.getAllByLabelText<HTMLInputElement>(/password$/i, { selector: 'input' })
  for (const field of fields) await userEvent.type(field, 'pw-correct horse battery')
  if (by === 'click') await userEvent.click(screen.getByRole('button', { name: en.submit }))
  else await userEvent.type(fields.at(-1)!, '{Enter}')

  await screen.findByText(en.success)
  const isScrubbed = text.includes('useResetLink()')
  expect(window.location.search).toBe(isScrubbed ? '' : url.slice(1))
  // A block that creates its own emulator sends no request to this one.
  const expected = text.includes('createCommerceLayerEmulator(') ? 0 : 1
  expect(shop.requests.filter(({ method }) => method === 'PATCH').length).toBe(expected)
})
