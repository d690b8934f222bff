/** Prints the results of a run in the terminal, or writes them to docs/performance.md. */
import { readFile, writeFile } from 'node:fs/promises'
import { arch, availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

import { folder } from './entries.mjs'
import { toTables } from './tables.mjs'

const page = join(folder, '../docs/performance.md')

export function printReport(results) {
  console.log(toTables(results))
}

/** Replaces only the text between the marks. The text around them is written by hand. */
export async function writeReport(results, { rounds }) {
  const text = await readFile(page, 'utf8')
  const start = '<!-- Written by `npm run bench`. -->'
  const end = '<!-- To here. -->'
  const [before] = text.split(start)
  const [, after] = text.split(end)
  const measured = `${toMachine(rounds)}\n\n${toTables(results)}\n\n${toNotes(results)}`
  await writeFile(page, `${before}${start}\n\n${measured}\n\n${end}${after}`)
  console.log('docs/performance.md is written.')
}

function toMachine(rounds) {
  const day = new Date().toISOString().slice(0, 10)
  const [{ model }] = cpus()
  const load = loadavg().map((each) => each.toFixed(1))
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `Run on ${day}: Node ${process.versions.node}, ${arch()}, ${availableParallelism()} cores of`,
    `${model.trim()}, ${memory} GB. The load of the machine over the last 1, 5 and 15 minutes was`,
    `${load.join(', ')}; a quiet machine has less than one for each core. ${rounds} visits each.`,
  ].join('\n')
}

function toNotes(results) {
  const lines = results.map(({ name, form, failures, onServer }) =>
    [
      `- **${name}**: ${form.note}.`,
      ...(onServer?.[0]?.hasField === false ? ['What its server renders has no input.'] : []),
      ...failures.map((failure) => `Not measured: ${failure}`),
    ].join(' '),
  )
  return `### What each row is, and leaves out\n\n${lines.join('\n')}`
}
