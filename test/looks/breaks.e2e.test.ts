import type { Browser, Page as Tab } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { findDifferences, openBrowser, show, styles } from './openLooks.ts'
import { pages } from './pages.ts'

// What the tests of looks are for: each line that goes is noticed.

let browser: Browser
let tab: Tab

beforeAll(async () => {
  browser = await openBrowser()
  tab = await browser.newPage({ reducedMotion: 'reduce' })
})
afterAll(() => browser.close())

const brand = pages.find(({ name }) => name === 'a brand')!.css

/** The sheet with one change, which must find its place. */
function change(from: string, to: string): string {
  expect(styles).toContain(from)
  return styles.replace(from, to)
}

it.each(['title', 'label', 'error', 'requirement', 'toggle'])(
  'notices that the specificity of %s is gone',
  async (part) => {
    const changed = change(`& [data-part='${part}'] {`, `& :where([data-part='${part}']) {`)
    const found = await findDifferences(tab, [brand, changed])
    expect(found.filter((what) => what.startsWith(part))).not.toEqual([])
  },
)

it.each([
  ["& [data-part='submit'],\n  & [data-part='action'] {", 'submit'],
  ["& [data-control],\n  & [data-part='input'] {", 'input'],
  ['& [data-part]:where(a, button),', 'submit'],
])('notices that the specificity of %j is gone', async (selector, part) => {
  const changed = change(selector, selector.replaceAll(/& (\[[^\]]*\])/g, '& :where($1)'))
  const found = await findDifferences(tab, [brand, changed])
  expect(found.filter((what) => what.startsWith(part))).not.toEqual([])
})

const [, reset = ''] = /\(:not\(\[class\]\)\) (\{\n[^}]*\})/.exec(styles) ?? []
const lines = [...reset.matchAll(/^ {4}.*;$/gm)].map(([line]) => line)

it.each(lines)('notices that this line of the resets is gone:%s', async (line) => {
  const changed = change(reset, reset.replace(line, ''))
  expect(await findDifferences(tab, [brand, changed])).not.toEqual([])
})

it('has such lines, and notices that those before and after an element are gone', async () => {
  expect(lines).toHaveLength(7)
  const found = await findDifferences(tab, [
    brand,
    change('::after {\n    all: revert;', '::after {'),
  ])
  expect(found.filter((what) => what.includes('::after: content'))).not.toEqual([])
})

it('notices a token that is declared again where it is read', async () => {
  const accent = async (css: string) => {
    await show(tab, [':root { --reset-password-accent: rgb(1, 2, 3) }', css])
    return tab
      .locator('[data-part=submit]')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor)
  }
  expect(await accent(styles)).toBe('rgb(1, 2, 3)')
  const declared = '--reset-password-accent: red;\n  --_accent:'
  expect(await accent(change('--_accent:', declared))).toBe('rgb(255, 0, 0)')
})

it('notices a second ring inside the one around input and toggle', async () => {
  const page = pages.find(({ name }) => name === 'full widths')!.css
  const changed = change('    outline: none;\n', '')
  const found = await findDifferences(tab, [changed, page])
  expect(found.filter((what) => what.startsWith('input: outline'))).not.toEqual([])
})
