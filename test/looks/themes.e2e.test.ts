import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type * as axe from 'axe-core'
import type { Browser, Page as Tab } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import stories from '../../stories/Themes.stories.tsx?raw'
import { openBrowser } from '../support/openBrowser.ts'
import { checkUse } from './checkUse.ts'
import { findFaintLines } from './findFaintLines.ts'
import { findFaults, show, styles } from './openLooks.ts'
import { themes } from './themes.ts'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

let browser: Browser
let tab: Tab

beforeAll(async () => {
  browser = await openBrowser()
  tab = await browser.newPage({ reducedMotion: 'reduce' })
})
afterAll(() => browser.close())

async function findViolations(): Promise<string[]> {
  await tab.evaluate(axeSource)
  return tab.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe }
    const { violations } = await checker.run('[data-part=root]', {
      rules: { region: { enabled: false } },
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

/**
 * Finds texts that are invisible in forced colours. The browser paints `Canvas` behind every text,
 * above the element's background. Computed styles don't show this, so the test looks for texts in
 * the colour `Canvas`.
 */
function findErasedTexts(): string[] {
  const probe = document.body.appendChild(document.createElement('p'))
  probe.style.color = 'Canvas'
  const canvas = getComputedStyle(probe).color
  probe.remove()
  return [...document.querySelectorAll('[data-part], [data-part] span')]
    .filter((element) => element.textContent && getComputedStyle(element).color === canvas)
    .map((element) => element.outerHTML)
}

describe.each(themes)('the theme $name', ({ css, fontSize, tokenCount }) => {
  it.each(['light', 'dark'] as const)(
    'has enough contrast and large enough sizes, and passes axe: %s',
    async (theme) => {
      for (const width of [320, 1280]) {
        await show(tab, [styles, css], { theme, width, fontSize })
        expect(await findFaults(tab)).toEqual([])
        expect(await findViolations()).toEqual([])
      }
    },
  )

  it('passes axe in forced colours', async () => {
    await tab.emulateMedia({ forcedColors: 'active' })
    await show(tab, [styles, css], { fontSize })
    expect(await tab.evaluate(checkUse)).toEqual([])
    expect(await findViolations()).toEqual([])
    expect(await tab.evaluate(findErasedTexts)).toEqual([])
    await tab.emulateMedia({ forcedColors: 'none' })
  })

  it('sets the same custom properties in the docs and in the story', () => {
    const tokens = Array.from(css.matchAll(/(--[a-z-]+): (.+);/g), ([, token, value]) => [
      token,
      value,
    ])
    expect(tokens).toHaveLength(tokenCount)
    for (const [token, value] of tokens) expect(stories).toContain(`'${token}': '${value}'`)
  })
})

it('(control) finds faint lines, and violations that axe reports', async () => {
  const faint =
    ':root { --reset-password-border: #eee; --reset-password-focus: #eee; ' +
    '--reset-password-muted: #bbb; --reset-password-warning: #eee }'
  await show(tab, [styles, faint])
  const lines = await tab.evaluate(findFaintLines)
  expect(lines).toEqual(expect.arrayContaining(['a border', 'a bar', 'a ring']))
  expect((await findViolations()).join()).toContain('color-contrast')
})

it('(control) finds a text that is invisible in forced colours', async () => {
  await tab.emulateMedia({ forcedColors: 'active' })
  await show(tab, [styles, '[data-part=root] [data-part=submit] { color: Canvas }'])
  expect((await tab.evaluate(findErasedTexts)).join()).toContain('Save new password')
  await tab.emulateMedia({ forcedColors: 'none' })
})
