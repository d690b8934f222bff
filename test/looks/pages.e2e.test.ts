import type { Browser, Page as Tab } from 'playwright'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { openBrowser } from '../support/openBrowser.ts'
import { sample } from '../support/sample.ts'
import { findDifferences, findFaults, layeredStyles, show, styles } from './openLooks.ts'
import { inLayers, inputTypes, pages } from './pages.ts'

let browser: Browser
let tab: Tab

beforeAll(async () => {
  browser = await openBrowser()
  tab = await browser.newPage({ reducedMotion: 'reduce' })
})
afterAll(() => browser.close())

const settings = (['light', 'dark'] as const).flatMap((theme) => [
  { theme, width: 320, fontSize: 16 },
  { theme, width: 1280, fontSize: 16 },
  { theme, width: 640, fontSize: 32 },
])

const rows = pages.flatMap((page) =>
  [
    { where: 'before the sheet', sheets: [page.css, styles] },
    { where: 'after the sheet', sheets: [styles, page.css] },
    { where: 'in a layer below the sheet', sheets: [inLayers(page), layeredStyles] },
  ].flatMap((place) => settings.map((setting) => ({ ...page, ...place, ...setting, setting }))),
)

it.each(
  sample(rows, inject('scope'), {
    count: 24,
    // Every sample contains each page once, in its most common setting.
    always: ({ where, theme, width }) =>
      where === 'before the sheet' && theme === 'light' && width === 1280,
  }),
)(
  'looks as it does on a blank page, and stays usable: $name, $where, $theme, $width px',
  async ({ css, sheets, setting }) => {
    expect(css).toMatch(/(?:button|\*)[^}]*\{/)
    expect(await findDifferences(tab, sheets, setting)).toEqual([])
    expect(await findFaults(tab)).toEqual([])
  },
)

it.each([
  ['the sheet', styles],
  ['the layered sheet', layeredStyles],
])('stays usable on a page whose more specific rules override %s', async (_, sheet) => {
  for (const setting of settings) {
    await show(tab, [sheet, inputTypes], setting)
    const border = await tab
      .locator('[name=password]')
      .first()
      .evaluate((element) => getComputedStyle(element).borderTopWidth)
    expect(border).toBe('2px')
    expect(await findFaults(tab)).toEqual([])
  }
})
