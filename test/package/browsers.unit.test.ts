// @vitest-environment node
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import config from '../../vite.config.ts'
import { browsers, readScriptFeatures, readSheetFeatures } from './browsers/readFeatures.mjs'

const page = readFileSync(fileURLToPath(new URL('../../docs/browsers.md', import.meta.url)), 'utf8')

/** Features that the code uses only in browsers that have them. */
const optional = ['requestIdleCallback', 'text-wrap']

/** Old features that MDN's data lists under a different class than TypeScript's library. */
const elsewhere =
  /\.(?:activeElement|addEventListener|removeEventListener|__index|entries|textContent|cancel)$/

const script = readScriptFeatures()
const sheet = readSheetFeatures()

/** The oldest version of each browser that supports all needed features. */
function oldest(features: Map<string, number[]>): number[] {
  const needed = [...features].filter(([name]) => !optional.includes(name))
  return browsers.map((_browser, index) => Math.max(...needed.map(([, found]) => found[index]!)))
}

it('finds the oldest browsers for each feature that the build uses', () => {
  expect([...script.unknown].filter((name) => !elsewhere.test(name))).toEqual([])
  expect(script.found.size).toBeGreaterThan(150)
  expect(sheet.size).toBeGreaterThan(75)
  // (control) The most demanding features are found, so an empty result would fail.
  expect(script.found.has('Array.toReversed')).toBe(true)
  expect(sheet.has('&') && sheet.has(':has') && sheet.has('color-mix()')).toBe(true)
  const names = [...script.found.keys(), ...sheet.keys()]
  expect(optional.filter((name) => !names.includes(name))).toEqual([])
})

it.each([
  ['the script', script.found],
  ['the style sheet', sheet],
])('lists in the docs the oldest browsers that can run %s', (what, features) => {
  const [chrome, edge, firefox, safari, ios] = oldest(features)
  expect([edge, ios]).toEqual([chrome, safari])
  const row = page.split('\n').find((line) => line.startsWith(`| ${what} `))
  expect(row?.match(/[\d.]+/g)).toEqual([chrome, firefox, safari].map(String))
})

it('compiles for the oldest browsers that the docs list', () => {
  const [chrome, edge, firefox, safari] = oldest(script.found)
  const targets = [`chrome${chrome}`, `edge${edge}`, `firefox${firefox}`, `safari${safari}`]
  expect(config.build?.target).toEqual(targets)
})
