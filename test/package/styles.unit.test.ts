// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

import { build } from 'vite'
import { expect, it, onTestFinished } from 'vitest'

const path = fileURLToPath(new URL('../../dist/styles.css', import.meta.url))

/** Returns the style sheet after a page's own production build. */
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

it('contains nothing that an app’s build would rewrite into variables', async () => {
  expect(await buildPage(readFileSync(path, 'utf8'))).not.toContain('--lightningcss')
  // (control) The build rewrites `light-dark()` into variables.
  expect(await buildPage(':root { color: light-dark(#000, #fff) }')).toContain('--lightningcss')
})

it('contains only ASCII characters, so the file needs no declared encoding', () => {
  // oxlint-disable-next-line no-control-regex
  expect(readFileSync(path, 'utf8').match(/[^\x00-\x7F]/g)).toBeNull()
})

it('has the specificity of one attribute, so a class in a later sheet wins', () => {
  // A pseudo-element adds an element's specificity. Focus rules have one attribute more, and hover
  // rules have two elements more.
  const more = /:focus|:is\(a, button\)/
  const selectors = readFileSync(path, 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/"[^"]*"/g, '')
    .match(/[^{};]+(?=\{)/g)!
    .map((selector) => selector.trim())
    .filter(
      (selector) =>
        !/^(?:@|from$|to$|:where\(\[data-part='root'\]\[data-status\]\)$)/.test(selector),
    )
    .flatMap((list) => list.split(/,\n\s*/))
  expect(selectors.length).toBeGreaterThan(50)
  const others = selectors
    .map((selector) => {
      const seen = selector
        .replaceAll(/:where\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|::[\w-]+|[&>+\s]/g, '')
        // `:is()` has the highest specificity in its list, so an element in the list adds nothing.
        .replaceAll(/:is\((?:\[[^\]]*\],?)+(?:bdi)?\)|:lang\(\w+\)/g, '[one]')
      return [selector, seen.replace(/\[[^\]]*\]/, '')]
    })
    .filter(([selector, rest]) => rest !== '' && !more.test(selector!))
  expect(others).toEqual([])
})

it('wraps the same sheet in a cascade layer in styles.layer.css', () => {
  const layered = readFileSync(path.replace('styles.css', 'styles.layer.css'), 'utf8')
  expect(layered).toBe(`@layer commercelayer-password-reset {\n${readFileSync(path, 'utf8')}}\n`)
})
