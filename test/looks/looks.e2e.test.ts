import type { Browser, Page as Tab } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { findFaintTexts } from '../engines/findFaintTexts.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { checkUse } from './checkUse.ts'
import { layeredStyles, show, styles } from './openLooks.ts'

let browser: Browser
let tab: Tab

beforeAll(async () => {
  browser = await openBrowser()
  tab = await browser.newPage({ reducedMotion: 'reduce' })
})
afterAll(() => browser.close())

const styleOf = (selector: string, property: string, pseudo?: string) =>
  tab
    .locator(selector)
    .first()
    .evaluate(
      (element, [name, of]) => getComputedStyle(element, of).getPropertyValue(name!),
      [property, pseudo],
    )

it('(control) flags a crushed input, a small title and a `hidden` element that shows', async () => {
  const crushed =
    '[data-part] button { min-width: 90% } [data-part=root] [data-part=title] { font: 1em x } ' +
    '[data-part=root] [hidden] { display: inline }'
  await show(tab, [styles, crushed])
  expect(await tab.evaluate(checkUse)).toEqual(
    expect.arrayContaining(['an input is crushed', 'a title is small', 'something hidden is seen']),
  )
})

it('loses to a later class or an extra attribute, and in a layer to unlayered rules', async () => {
  const green = 'rgb(0, 128, 0)'
  const classed = '<div data-part="root" data-status="x"><button class="buy" data-part="submit">'
  await show(tab, [styles, `.buy { background: ${green} }`], {}, classed)
  await tab.locator('.buy').hover()
  expect(await styleOf('.buy', 'background-color')).toBe(green)
  await show(tab, [styles, `[data-part=submit] { background: ${green} }`])
  expect(await styleOf('[data-part=submit]', 'background-color')).toBe(green)
  const two = '[data-part=root] [data-part=submit]'
  await show(tab, [`${two} { background: ${green} }`, styles])
  await tab.locator(two).first().hover()
  expect(await styleOf(two, 'background-color')).toBe(green)
  const layers = '@layer base, commercelayer-password-reset, utilities;'
  const utility = `@layer utilities { .buy { background: ${green} } }`
  await show(tab, [layers + utility, layeredStyles], {}, classed)
  expect(await styleOf('.buy', 'background-color')).toBe(green)
  await show(tab, [`button { background: ${green} }`, layeredStyles])
  expect(await styleOf('[data-part=submit]', 'background-color')).toBe(green)
})

type Token = [token: string, value: string, selector: string, property: string, like?: RegExp]

const tokens: Token[] = [
  ['accent', 'rgb(1, 2, 3)', '[data-part=submit]', 'background-color'],
  ['accent-text', 'rgb(1, 2, 3)', '[data-part=submit]', 'color'],
  ['text', 'rgb(1, 2, 3)', '[data-part=title]', 'color'],
  ['muted', 'rgb(1, 2, 3)', '[data-part=hint]', 'color'],
  ['border', 'rgb(1, 2, 3)', '#waiting [data-control]', 'border-top-color'],
  ['surface', 'rgb(0, 0, 0)', '[data-part=problem]', 'background-color', /^color\(srgb [^/]*$/],
  ['input-background', 'rgb(1, 2, 3)', '[data-control]', 'background-color'],
  ['error', 'rgb(1, 2, 3)', '[data-part=error]', 'color'],
  ['warning', 'rgb(1, 2, 3)', '[data-tone=warning]', 'border-top-color'],
  ['success', 'rgb(1, 2, 3)', '[data-met]', 'color'],
  ['radius', '3px', '[data-control]', 'border-top-left-radius'],
  ['radius', '3px', '[data-part=submit]', 'border-top-left-radius'],
  ['button-radius', '3px', '[data-part=submit]', 'border-top-left-radius'],
  ['panel-radius', '3px', '[data-part=problem]', 'border-top-left-radius'],
  ['font', 'monospace', '[data-part=input]', 'font-family'],
  ['title-size', '40px', '[data-part=title]', 'font-size'],
  ['title-weight', '300', '[data-part=title]', 'font-weight'],
  ['label-weight', '300', '[data-part=label]', 'font-weight'],
  ['control-height', '70px', '[data-control]', 'min-height'],
  ['control-padding', '33px', '[data-part=input]', 'padding-left'],
  ['gap', '33px', '[data-part=form]', 'row-gap'],
  ['width', '333px', '[data-part=root]', 'max-width'],
  ['focus', 'rgb(1, 2, 3)', ':focus-visible', 'outline-color'],
  ['focus-width', '5px', ':focus-visible', 'outline-width'],
]

it.each(tokens)(
  'uses the page’s --reset-password-%s, unless the sheet sets the property itself: %s',
  async (token, value, selector, property, like?) => {
    const name = `--reset-password-${token}`
    const read = async (sheet: string) => {
      await show(tab, [`:root { ${name}: ${value} }`, sheet])
      await tab.keyboard.press('Tab')
      return styleOf(selector, property)
    }
    for (const sheet of [styles, layeredStyles]) {
      expect(await read(sheet)).toMatch(like ?? value)
      const declared = sheet.replace('--_accent:', `${name}: initial; --_accent:`)
      expect(await read(declared)).not.toMatch(like ?? value)
    }
  },
)

it('tests each custom property of the sheet', () => {
  const names = Array.from(styles.matchAll(/--reset-password-([a-z-]+)(?=,)/g), ([, name]) => name)
  expect(new Set(tokens.map(([token]) => token))).toEqual(new Set(names))
})

it('rounds inputs and buttons fully with a radius of 999px, but not the alert', async () => {
  await show(tab, [styles, ':root { --reset-password-radius: 999px }'])
  expect(await styleOf('[data-control]', 'border-top-left-radius')).toBe('999px')
  expect(await styleOf('[data-part=submit]', 'border-top-left-radius')).toBe('999px')
  expect(await styleOf('[data-part=problem]', 'border-top-left-radius')).toBe('12px')
})

it('keeps a contrast of 4.5:1 with any accent colour', async () => {
  for (const accent of ['#facc15', '#767676', '#e60023', '#2d6eff', '#fff', '#000', '#0a7']) {
    await show(tab, [styles, `:root { --reset-password-accent: ${accent} }`])
    expect((await tab.evaluate(findFaintTexts, 4.5)).faint).toEqual([])
  }
})

it('shows icons, spinner and bars in forced colours', async () => {
  await tab.emulateMedia({ forcedColors: 'active' })
  await show(tab, [styles])
  const canvas = await styleOf('body', 'background-color')
  for (const [selector, pseudo] of [
    ['[data-part=error]', '::before'],
    ['[data-part=problem]', '::before'],
    ['[data-met]', '::before'],
    ['#success [data-part=title]', '::before'],
    ['[data-submitting]', '::before'],
    ['[data-score] [data-bars] > *', undefined],
  ] as const) {
    const color = await styleOf(selector, 'background-color', pseudo)
    expect([selector, color]).not.toEqual([selector, canvas])
    expect(color).toMatch(/^rgb\(/)
  }
  await tab.emulateMedia({ forcedColors: 'none' })
})

it('fills the strength bars with a different colour for each score', async () => {
  await show(tab, [styles])
  const fills = await tab.locator('#fields [data-score]').evaluate((meter: HTMLElement) =>
    ['0', '1', '2', '3', '4'].map((score) => {
      meter.dataset.score = score
      const colors = ['[data-filled]', ':not([data-filled])'].map((selector) => {
        const bar = meter.querySelector(`[data-bars] > ${selector}`)!
        return getComputedStyle(bar).backgroundColor
      })
      return colors.join()
    }),
  )
  expect(new Set(fills).size).toBe(5)
  for (const fill of fills) expect(fill).toMatch(/ 0\.2\)$/)
})
