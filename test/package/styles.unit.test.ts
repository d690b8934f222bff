// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

import { build } from 'vite'
import { expect, it, onTestFinished } from 'vitest'

const path = fileURLToPath(new URL('../../dist/styles.css', import.meta.url))

/** A style sheet as a page's own production build leaves it. */
async function buildPage(css: string): Promise<string> {
  const root = mkdtempSync(`${tmpdir()}/styles-`)
  onTestFinished(() => rmSync(root, { recursive: true }))
  writeFileSync(`${root}/page.css`, css)
  writeFileSync(`${root}/index.html`, '<!doctype html><link rel="stylesheet" href="./page.css">')
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { write: false },
  })
  const { output } = result as Extract<typeof result, { output: unknown }>
  return output
    .map((file) => ('source' in file && file.fileName.endsWith('.css') ? file.source : ''))
    .join('')
}

it('survives the app’s own build: nothing is rewritten into variables', async () => {
  expect(await buildPage(readFileSync(path, 'utf8'))).not.toContain('--lightningcss')
  // As `light-dark()` would be.
  expect(await buildPage(':root { color: light-dark(#000, #fff) }')).toContain('--lightningcss')
})

it('is ASCII, so that it needs no declared encoding', () => {
  // oxlint-disable-next-line no-control-regex
  expect(readFileSync(path, 'utf8').match(/[^\x00-\x7F]/g)).toBeNull()
})

it('has no specificity, so that any rule of the page wins', () => {
  const selectors = readFileSync(path, 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .match(/[^{};]+(?=\{)/g)!
    .map((selector) => selector.trim())
    .filter((selector) => !/^(?:@|to$)/.test(selector))
  expect(selectors.length).toBeGreaterThan(30)
  expect(
    selectors
      .map((selector) =>
        selector.replaceAll(/:where\((?:[^()]|\([^()]*\))*\)|::before|&|[\s,]/g, ''),
      )
      .filter(Boolean),
  ).toEqual([])
})
