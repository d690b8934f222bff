import type { Browser, Page as Tab } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  findDifferences,
  findFaults,
  layeredStyles,
  openBrowser,
  show,
  styles,
} from './openLooks.ts'
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

describe.each(pages)('on a page with $name', (page) => {
  it.each([
    ['before the sheet', [page.css, styles]],
    ['after the sheet', [styles, page.css]],
    ['in a layer below the sheet', [inLayers(page), layeredStyles]],
  ])('looks the same, and is usable: %s', async (_, sheets) => {
    expect(page.css).toMatch(/(?:button|\*)[^}]*\{/)
    for (const setting of settings) {
      expect(await findDifferences(tab, sheets, setting)).toEqual([])
      expect(await findFaults(tab)).toEqual([])
    }
  })
})

it.each([
  ['the sheet', styles],
  ['the layered sheet', layeredStyles],
])('stays usable where the page has rules more specific than %s, which win', async (_, sheet) => {
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
