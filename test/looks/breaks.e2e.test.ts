import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { Browser, Page as Tab } from 'playwright'
import { type AtRule, type Root, type Rule, parse } from 'postcss'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { openBrowser } from '../support/openBrowser.ts'
import { findDifferences, findFaults, show, styles } from './openLooks.ts'
import { inputTypes, pages } from './pages.ts'

// These tests prove that the tests of looks notice each weaker rule and each missing reset.

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

/** A page's sheet after the form's sheet. The page's rules win where specificity allows it. */
const page = pages
  .filter(({ name }) => ['a brand', 'full widths', 'all: unset'].includes(name))
  .map(({ css }) => css)
  .join('\n')

/**
 * The differences that the tests of pages find after a change of this rule. The sheet must contain
 * the rule once.
 */
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

/**
 * The sheet's rules for parts. Omits rules that set only custom properties, since pages set none.
 */
function findRules(css: string): Rule[] {
  const rules: Rule[] = []
  parse(css).walkRules((rule) => {
    const isDrawn = rule.some((node) => node.type === 'decl' && !node.prop.startsWith('--'))
    // Only Edge adds its own button to password fields.
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
)(
  'finds a difference when the selector $selector loses specificity',
  async ({ rule, selector }) => {
    const weak = selector.replaceAll(/\[[^\]]*\]/g, ':where($&)')
    const selectors = rule.selectors.map((each) => (each === selector ? weak : each))
    expect(await findBreaks(rule, rule.clone({ selectors }))).not.toEqual([])
  },
)

const resets = readFileSync(
  fileURLToPath(new URL('../../src/styles/resets.css', import.meta.url)),
  'utf8',
)
const lines = parse(resets)
  .nodes.flatMap((block) => (block.type === 'rule' ? block.nodes : []))
  .flatMap((rule) => (rule.type === 'rule' ? rule.nodes.map((line) => ({ rule, line })) : []))

it.each(lines)(
  'finds a difference when the resets lose a declaration: $line.prop',
  async ({ rule, line }) => {
    const shorter = rule.clone()
    shorter.nodes[rule.index(line)]!.remove()
    expect(await findBreaks(rule, shorter)).not.toEqual([])
  },
)
