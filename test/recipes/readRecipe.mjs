import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const docs = fileURLToPath(new URL('../../docs', import.meta.url))

/** The pages that start something: whole apps. The others show a part of one. */
export const recipes = readdirSync(`${docs}/recipes`)
  .map((file) => file.replace(/\.md$/, ''))
  .filter((name) => readRecipe(name).some(({ does }) => does === 'start'))

/**
 * What a reader does with a page, in its order:
 *
 * - `run`: the lines of a `sh` block, each to its end.
 * - `start`: those of a `sh starts` block, which go on running, and are the shop.
 * - `write`: any other block whose fence names a file, and the files of `docs/development.md` where
 *   the page leads there.
 */
export function readRecipe(name) {
  return readSteps(`${docs}/recipes/${name}.md`)
}

function readSteps(path) {
  const page = readFileSync(path, 'utf8')
  const steps = page.matchAll(/^```(\S*) ?(\S*)\n([\s\S]*?)^```$|\]\((\.\.\/development\.md)\)/gm)
  return [...steps].flatMap(([, language, name, text, link]) => {
    if (link) return readSteps(`${docs}/development.md`).filter(({ does }) => does === 'write')
    if (language === 'sh')
      return [{ does: name === 'starts' ? 'start' : 'run', lines: text.trim().split('\n') }]
    return name ? [{ does: 'write', file: name, text }] : []
  })
}
