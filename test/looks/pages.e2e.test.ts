import type { Browser, Page as Tab } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { findDifferences, layeredStyles, openBrowser, styles } from './openLooks.ts'
import { inLayers, pages } from './pages.ts'

let browser: Browser
let tab: Tab

beforeAll(async () => {
  browser = await openBrowser()
  tab = await browser.newPage({ reducedMotion: 'reduce' })
})
afterAll(() => browser.close())

it.each(pages)('looks the same on a page with $name, whichever sheet is first', async (page) => {
  for (const sheets of [
    [page.css, styles],
    [styles, page.css],
    [inLayers(page), layeredStyles],
  ])
    expect(await findDifferences(tab, styles, sheets)).toEqual([])
})
