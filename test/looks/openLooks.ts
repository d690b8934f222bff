import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { Page as Tab } from 'playwright'

import { findFaintTexts } from '../engines/findFaintTexts.ts'
import { checkUse } from './checkUse.ts'
import { type How, compareLooks } from './compareLooks.ts'
import { findFaintLines } from './findFaintLines.ts'

const file = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')

/** The built sheets. */
export const styles = file('../../dist/styles.css')
export const layeredStyles = file('../../dist/styles.layer.css')

const screens = file('screens.html')

export interface Setting {
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly fontSize?: number
  /** Whether the sheets set `color-scheme`. Otherwise the page's HTML sets it. */
  readonly isSchemeInSheets?: boolean
}

/** Shows every screen of the form on a page that loads these sheets in this order. */
export async function show(
  tab: Tab,
  sheets: readonly string[],
  { theme = 'light', width = 1024, fontSize = 16, isSchemeInSheets }: Setting = {},
  body = screens,
): Promise<void> {
  const colors = theme === 'light' ? '#1c1b1a; background: #fff' : '#f2f0ee; background: #151413'
  await tab.setViewportSize({ width, height: 800 })
  // Parts inherit font and colours. This card sets the same values on every page.
  const card =
    `all: revert; display: flow-root; padding: 16px; color: ${colors}; ` +
    (isSchemeInSheets ? '' : `color-scheme: ${theme}; `) +
    `font: ${fontSize}px/1.5 sans-serif; letter-spacing: 0.01em; word-spacing: 0.01em`
  await tab.setContent(
    `<!doctype html><html lang="en" data-theme="${theme}">` +
      `<meta charset="utf-8"><title>Looks</title>` +
      sheets.map((css) => `<style>${css}</style>`).join('') +
      `<body style="margin: 0"><div style="${card}">${body}</div>`,
  )
}

/** The elements that the mouse hovers over, in order. */
const targets = ['#fields [data-part=submit]', '#success a', '#invalid-link a', '#fields button']

/** Compares the form without interaction, with the focus on each element, and under the mouse. */
async function look(tab: Tab, key: string, isExpected = false): Promise<string[]> {
  const compare = async (how: How, target = '') =>
    tab.evaluate(compareLooks, { how, key: key + how + target, isExpected })
  const found = await compare('still')
  // After a key press, the browser draws focus rings.
  await tab.keyboard.press('Tab')
  found.push(...(await compare('focused')))
  for (const target of targets) {
    await tab.locator(target).first().hover({ force: true })
    found.push(...(await compare('hovered', target)))
  }
  await tab.mouse.move(0, 0)
  return found
}

const references = new WeakMap<Tab, Set<string>>()

/**
 * Shows a page with these sheets. Returns the differences from a page with only the form's sheet.
 */
export async function findDifferences(
  tab: Tab,
  sheets: readonly string[],
  setting: Setting = {},
): Promise<string[]> {
  const { isSchemeInSheets: _, ...same } = setting
  const key = JSON.stringify(same)
  if (!references.has(tab)) references.set(tab, new Set())
  if (!references.get(tab)!.has(key)) {
    references.get(tab)!.add(key)
    await show(tab, [styles], same)
    await look(tab, key, true)
  }
  await show(tab, sheets, setting)
  return [...new Set(await look(tab, key))]
}

/** Finds elements of the current page that are hard to use or have too little contrast. */
export async function findFaults(tab: Tab): Promise<unknown[]> {
  return [
    await tab.evaluate(checkUse),
    (await tab.evaluate(findFaintTexts, 4.5)).faint,
    await tab.evaluate(findFaintLines),
  ].flat()
}
