import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { type Browser, type Page as Tab, chromium } from 'playwright'

import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs'
import { type Look, compareLooks, readLooks } from './readLooks.ts'

const file = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')

/** The built sheets. */
export const styles = file('../../dist/styles.css')
export const layeredStyles = file('../../dist/styles.layer.css')

const screens = file('screens.html')

export interface Setting {
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly fontSize?: number
}

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })

/** Shows every screen of the form on a page with these sheets, in this order. */
export async function show(
  tab: Tab,
  sheets: readonly string[],
  { theme = 'light', width = 1024, fontSize = 16 }: Setting = {},
  body = screens,
): Promise<void> {
  const colors = theme === 'light' ? '#1c1b1a; background: #fff' : '#f2f0ee; background: #151413'
  await tab.setViewportSize({ width, height: 800 })
  // Parts take font and colours from what they stand in; here that is the same on every page.
  const card =
    `all: revert; display: flow-root; padding: 16px; color-scheme: ${theme}; color: ${colors}; ` +
    `font: ${fontSize}px/1.5 sans-serif; letter-spacing: 0.01em; word-spacing: 0.01em`
  await tab.setContent(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Looks</title>` +
      sheets.map((css) => `<style>${css}</style>`).join('') +
      `<body style="margin: 0"><div style="${card}">${body}</div>`,
  )
}

/** What the mouse is moved to, one after the other. */
const targets = ['#fields [data-part=submit]', '#success a', '#invalid-link a', '#fields button']

/** The form as it is, with the focus on each element, and under the mouse. */
async function look(tab: Tab): Promise<Look[][]> {
  const still = await tab.evaluate(readLooks, 'still' as const)
  // From here on the browser shows where the focus is.
  await tab.keyboard.press('Tab')
  const focused = await tab.evaluate(readLooks, 'focused' as const)
  const hovered: Look[] = []
  for (const target of targets) {
    await tab.locator(target).first().hover({ force: true })
    hovered.push(...(await tab.evaluate(readLooks, 'hovered' as const)))
  }
  await tab.mouse.move(0, 0)
  return [still, focused, hovered]
}

const references = new Map<string, Look[][]>()

/** What looks different on a page with these sheets than with the form's alone. */
export async function findDifferences(
  tab: Tab,
  form: string,
  sheets: readonly string[],
  setting: Setting = {},
): Promise<string[]> {
  const key = JSON.stringify([form, setting])
  if (!references.has(key)) {
    await show(tab, [form], setting)
    references.set(key, await look(tab))
  }
  await show(tab, sheets, setting)
  const actual = await look(tab)
  return references.get(key)!.flatMap((looks, index) => compareLooks(looks, actual[index] ?? []))
}
