import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { stepNames } from './runConsumer.mjs'

const head = ['consumer', 'what it is', 'versions', ...stepNames]

const introduction = `# Compatibility

Each row is a separate app in \`test/consumers\`. The test installs the packed package in the app,
as a shop would. The test type-checks and builds the app, and drives it in Chromium or Node against
an emulated Commerce Layer. Then the test checks that nothing printed a warning or an error. All
apps are tested before every change, on Node 20. [recipes](recipes/README.md) has apps to copy.

- **path**: the test opens a link, enters a refused password, sets a password, opens a refused link,
  and opens the page without a link. Some apps run their own tests instead, as the app's
  \`consumer.mjs\` says.
- **clean**: there is no warning and no error from the build, the server or the browser's console,
  except those that a shop has without this package.

\`npm run test:consumers -- --write\` writes this page. Without \`--write\` the run fails if the
page differs from the results.
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
