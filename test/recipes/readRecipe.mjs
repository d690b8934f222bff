import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const docs = fileURLToPath(new URL('../../docs', import.meta.url))

/** The pages that a reader can follow. The others show a part of an app that can't be made here. */
export const recipes = readdirSync(`${docs}/recipes`)
  .map((file) => file.replace(/\.md$/, ''))
  .filter((name) => readRecipe(name).some(({ does }) => does === 'start'))

/**
 * What a reader does with a page, in its order:
 *
 * - `begin`: with the app of another page, where this one says “the app of [that page]”. What
 *   follows ends as that page does: with its build, and what it starts then.
 * - `run`: the lines of a `sh` block, each to its end.
 * - `start`: those of a `sh starts` block, which go on running, and are the shop.
 * - `change`: a `diff` block, in the file that its fence names.
 * - `write`: any other block whose fence names a file, and the files of `docs/development.md` where
 *   the page leads there.
 */
export function readRecipe(name) {
  const steps = readSteps(`${docs}/recipes/${name}.md`)
  return steps.flatMap((step, index) => {
    const next = steps[index + 1]
    return !next || next.does === 'begin' ? [step, ...readEnd(steps.slice(0, index + 1))] : [step]
  })
}

/** The app of a page as it is before it is started. */
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
