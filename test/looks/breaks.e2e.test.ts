import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { Browser, Page as Tab } from 'playwright'
import { type AtRule, type Root, type Rule, parse } from 'postcss'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openBrowser } from '../support/openBrowser.ts'
import { findDifferences, findFaults, show, styles } from './openLooks.ts'
import { inputTypes, pages } from './pages.ts'

// What the tests of looks are for: each rule that gets weaker and each reset that goes is noticed.

const media = {
  '': { reducedMotion: 'reduce' },
  '(forced-colors: active)': { reducedMotion: 'reduce', forcedColors: 'active' },
  '(prefers-reduced-motion: no-preference)': {},
} as const

let browser: Browser
const tabs = new Map<string, Tab>()

beforeAll(async () => {
  browser = await openBrowser()
  for (const [name, options] of Object.entries(media))
    tabs.set(name, await browser.newPage(options))
})
afterAll(() => browser.close())

/** A page after the sheet, which wins wherever it can. */
const page = pages
  .filter(({ name }) => ['a brand', 'full widths', 'all: unset'].includes(name))
  .map(({ css }) => css)
  .join('\n')

/** What the tests of pages find when this rule is changed, which must be in the sheet once. */
async function findBreaks(rule: Rule, changed: Rule): Promise<unknown[]> {
  expect(styles.split(rule.toString())).toHaveLength(2)
  const sheet = styles.replace(rule.toString(), () => changed.toString())
  const tab = tabs.get(mediaOf(rule))!
  const found = await findDifferences(tab, [sheet, page])
  if (found.length > 0) return found
  await show(tab, [sheet, inputTypes])
  return findFaults(tab)
}

function mediaOf(node: AtRule | Rule): string {
  if (node.type === 'atrule' && node.name === 'media') return node.params
  const parent = node.parent as AtRule | Rule | Root
  return parent.type === 'root' ? '' : mediaOf(parent)
}

/** The rules for parts, but for those that set only custom properties, which no page sets. */
function findRules(css: string): Rule[] {
  const rules: Rule[] = []
  parse(css).walkRules((rule) => {
    const isDrawn = rule.some((node) => node.type === 'decl' && !node.prop.startsWith('--'))
    // Only Edge has a button of its own.
    if (isDrawn && rule.selector.includes('[') && !rule.selector.includes('::-ms-'))
      rules.push(rule)
  })
  return rules
}

it.each(Object.keys(media))(
  'finds no difference on a page when the sheet is unchanged: %s',
  async (name) => {
    expect(await findDifferences(tabs.get(name)!, [styles, page])).toEqual([])
    await show(tabs.get(name)!, [styles, inputTypes])
    expect(await findFaults(tabs.get(name)!)).toEqual([])
  },
)

it.each(
  findRules(styles).flatMap((rule) => rule.selectors.map((selector) => ({ rule, selector }))),
)('notices when $selector loses its specificity', async ({ rule, selector }) => {
  const weak = selector.replaceAll(/\[[^\]]*\]/g, ':where($&)')
  const selectors = rule.selectors.map((each) => (each === selector ? weak : each))
  expect(await findBreaks(rule, rule.clone({ selectors }))).not.toEqual([])
})

const resets = readFileSync(
  fileURLToPath(new URL('../../src/styles/resets.css', import.meta.url)),
  'utf8',
)
const lines = parse(resets)
  .nodes.flatMap((block) => (block.type === 'rule' ? block.nodes : []))
  .flatMap((rule) => (rule.type === 'rule' ? rule.nodes.map((line) => ({ rule, line })) : []))

it.each(lines)('notices when the resets lose a declaration: $line.prop', async ({ rule, line }) => {
  const shorter = rule.clone()
  shorter.nodes[rule.index(line)]!.remove()
  expect(await findBreaks(rule, shorter)).not.toEqual([])
})
