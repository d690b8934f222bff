import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { stepNames } from './runConsumer.mjs'

const head = ['consumer', 'what it is', 'versions', ...stepNames]

const introduction = `# Compatibility

Each row is an app of its own that gets the packed package as a shop would: installed from the
tarball, type-checked, built, walked in Chromium or Node against an emulated Commerce Layer, and
then asked whether anything was printed that shouldn't be. The apps are in \`test/consumers\`.
Each runs before every change, on Node 20; [recipes](recipes/README.md) has apps to copy.

- **path**: link, refused password, success, refused link and page without a link, or the app's own
  tests; which of these is in the app's \`consumer.mjs\`.
- **clean**: no warning and no error from the build, the server or the browser's console, except
  those that a shop has without this package.

\`npm run test:consumers -- --write\` writes this page; without it the run fails where the page says
something else.
`

/** Makes a row of the page from the consumer's description and the results of its run. */
export async function toRow(name, folder, cells) {
  const { what, versions } = (await import(pathToFileURL(join(folder, name, 'consumer.mjs')).href))
    .default
  const used = versions.map((each) => toVersion(each, readManifest(folder, name)))
  const found = stepNames.map((step) => toWord(cells[step]))
  return [name, what, used.join(', '), ...found]
}

/** Leaves out the seconds, which differ between machines. */
function toWord(cell) {
  if (cell === undefined) return '–'
  return cell === 'FAILED' ? '**no**' : 'yes'
}

/** Reads a version from package.json, where it is exact and so equals the installed one. */
function toVersion(name, { dependencies, devDependencies, packageManager }) {
  const wanted = { ...dependencies, ...devDependencies }[name]
  if (wanted === undefined && packageManager?.startsWith(`${name}@`))
    return packageManager.replace('@', ' ')
  if (!/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(wanted ?? ''))
    throw new Error(`No version of ${name}`)
  const [, alias] = /^npm:(.+)@/.exec(wanted) ?? []
  return `${alias ?? name} ${wanted.replace(/^npm:.+@/, '')}`
}

function readManifest(folder, name) {
  return JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))
}

/** Makes the page from rows, sorted by name. */
export function toPage(rows) {
  const sorted = rows.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const widths = head.map((title, column) =>
    Math.max(...[head, ...sorted].map((cells) => cells[column].length), title.length),
  )
  const toLine = (cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return `${introduction}\n${[toLine(head), rule, ...sorted.map(toLine)].join('\n')}\n`
}

/** Reads the rows from a page, in the form that `toRow` returns. */
export function readRows(page) {
  const [, , ...rows] = page.split('\n').filter((line) => line.startsWith('| '))
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}
