import browserslist from 'browserslist'
import { transform as esbuild } from 'esbuild'
import { browserslistToTargets, transform as lightning } from 'lightningcss'
import type { Browser, Page as Tab } from 'playwright'
import postcss from 'postcss'
import presetEnv from 'postcss-preset-env'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openBrowser } from '../support/openBrowser.ts'
import { findDifferences, layeredStyles, styles } from './openLooks.ts'

let browser: Browser
let tab: Tab

beforeAll(async () => {
  browser = await openBrowser()
  tab = await browser.newPage({ reducedMotion: 'reduce' })
})
afterAll(() => browser.close())

/** The default browsers of Next.js, and the former default browsers of Vite. */
const ofNext = browserslist('chrome 111, edge 111, firefox 111, safari 16.4')
const ofVite = ['chrome87', 'edge88', 'firefox78', 'safari14']

const tools: Record<string, (css: string) => Promise<string>> = {
  'Lightning CSS': async (css) => {
    const targets = browserslistToTargets(ofNext)
    const { code } = lightning({ filename: 'a.css', code: Buffer.from(css), minify: true, targets })
    return code.toString()
  },
  esbuild: async (css) =>
    (await esbuild(css, { loader: 'css', minify: true, target: ofVite, logLevel: 'silent' })).code,
  PostCSS: async (css) =>
    (await postcss([presetEnv({ browsers: ofNext, stage: 2 })]).process(css, { from: undefined }))
      .css,
}

/** CSS that sets a page's colour scheme. It is built together with our sheet. */
const pages = {
  inline: '',
  'by attribute': `[data-theme=light] { color-scheme: light }
    [data-theme=dark] { color-scheme: dark }`,
  'by media': `:root { color-scheme: light }
    @media (prefers-color-scheme: dark) { :root { color-scheme: dark } }`,
}

describe.each(Object.keys(tools))('after a build with %s', (tool) => {
  it.each(
    Object.entries(pages).flatMap(([how, css]) => [
      { how, css, name: 'styles.css', sheet: styles },
      { how, css, name: 'styles.layer.css', sheet: layeredStyles },
    ]),
  )(
    '$name looks unchanged in light and dark, with the colour scheme set $how',
    async ({ css, sheet }) => {
      for (const theme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme: theme })
        const built = await tools[tool]!(sheet + css)
        const setting = { theme, isSchemeInSheets: css !== '' }
        const found = await findDifferences(tab, [built], setting)
        // The position of a missing image draws nothing. `tnum` means the same as `tabular-nums`.
        const isSame = /0px 0px, not 0% 0%$|: font-feature-settings "tnum"/
        expect(found.filter((each) => !isSame.test(each))).toEqual([])
      }
    },
  )
})

it('(control) detects a sheet whose `light-dark()` follows the colour scheme', async () => {
  const css = `${styles} [data-part='submit'] { background: light-dark(#000, #fff) }`
  await tab.emulateMedia({ colorScheme: 'light' })
  const built = await tools['Lightning CSS']!(css)
  expect(await findDifferences(tab, [built], { theme: 'dark' })).not.toEqual([])
})
