import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const docs = fileURLToPath(new URL('../../docs', import.meta.url))

/** The recipes that a reader can follow to the end. The other pages show only parts of an app. */
export const recipes = readdirSync(`${docs}/recipes`)
  .map((file) => file.replace(/\.md$/, ''))
  .filter((name) => readRecipe(name).some(({ does }) => does === 'start'))

/**
 * Returns the steps of a reader who follows a page, in order:
 *
 * - `begin` takes the app of another page, when this page says “the app of [that page]”. The steps
 *   after it end like that page: with its build and its `start`.
 * - `run` runs the lines of a `sh` block, one after another.
 * - `start` starts the lines of a `sh starts` block. They go on running and are the shop.
 * - `change` applies a `diff` block to the file that its fence names.
 * - `write` writes any other block to the file that its fence names. When the page links to
 *   `docs/development.md`, it also writes that page's files.
 */
export function readRecipe(name) {
  const steps = readSteps(`${docs}/recipes/${name}.md`)
  return steps.flatMap((step, index) => {
    const next = steps[index + 1]
    return !next || next.does === 'begin' ? [step, ...readEnd(steps.slice(0, index + 1))] : [step]
  })
}

/** Returns the steps that create a page's app, without those from its first start on. */
export function readApp(name) {
  const steps = readSteps(`${docs}/recipes/${name}.md`)
  const start = steps.findIndex(({ does }) => does === 'start')
  return start === -1 ? steps : steps.slice(0, start)
}

function readEnd(steps) {
  const base = steps.findLast(({ does }) => does === 'begin')?.name
  if (!base) return []
  const end = readRecipe(base)
  return end.slice(end.findLastIndex(({ does }) => does === 'run'))
}

function readSteps(path) {
  const page = readFileSync(path, 'utf8')
  const block = /^```(\S*) ?(\S*)\n([\s\S]*?)^```$/.source
  const links = /\bapp of\s\[[^\]]+\]\(([\w-]+)\.md\)|\]\((\.\.\/development\.md)\)/.source
  const steps = page.matchAll(new RegExp(`${block}|${links}`, 'gm'))
  return [...steps].flatMap(([, language, name, text, base, link]) => {
    if (base) return [{ does: 'begin', name: base }]
    if (link) return readSteps(`${docs}/development.md`).filter(({ does }) => does === 'write')
    if (language === 'sh')
      return [{ does: name === 'starts' ? 'start' : 'run', lines: text.trim().split('\n') }]
    return name ? [{ does: language === 'diff' ? 'change' : 'write', file: name, text }] : []
  })
}
