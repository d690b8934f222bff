/**
 * Tests our package in other people's builds, from the tarball that would be published.
 *
 *   npm run test:consumers                     runs every consumer
 *   node test/consumers/run.mjs next-app …     runs the named consumers
 *   … --tarball FILE                           uses this package instead of packing a new one
 *   … --in FOLDER                              uses this folder, and keeps installed packages in it
 *   … --write                                  writes the results into docs/compatibility.md
 *   … --retry                                  runs a failed consumer once more
 *
 * A consumer is a folder with its sources, a package.json with exact versions (ours is added), and
 * a `consumer.mjs`:
 *
 *   export default {
 *     // For docs/compatibility.md: the app's description, and the packages listed with versions.
 *     what: 'the finished page',
 *     versions: ['vite', 'react'],
 *     // A consumer whose sources are copied first. This consumer's own files replace them.
 *     base: 'vite-react19',
 *     // A page of docs/recipes whose files are copied after them.
 *     recipe: 'mui',
 *     steps: {
 *       // A step is a list of commands or a function. Commands run in the copied folder, with
 *       // node_modules/.bin in PATH, and must exit with 0. A function throws when it fails.
 *       types: ['tsc -p .'],
 *       builds: ['vite build'],
 *       path: async (context) => {},
 *     },
 *     // A server, started before `path` and stopped after it: a command that listens on `port`.
 *     serve: ({ port }) => `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
 *     // Options of the emulator.
 *     emulator: {},
 *     // Any other line that a step, the server or the browser prints fails the step `clean`.
 *     tolerated: [{ by: 'builds', line: /^Compiled$/, because: 'the framework always says so' }],
 *   }
 *
 * `path` gets the `Context` of runConsumer.mjs. The variables COMMERCE_LAYER,
 * NEXT_PUBLIC_COMMERCE_LAYER and VITE_COMMERCE_LAYER contain the emulated Commerce Layer's origin,
 * which serves `/api` and `/oauth/token`. CL_SALES_CHANNEL_ID contains the id of a sales channel,
 * and SHOP the server's own address.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { readRows, toPage, toRow } from './compatibility.mjs'
import { packPackage, unpackTarball } from './packPackage.mjs'
import { runConsumer, stepNames } from './runConsumer.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tarball: { type: 'string' },
    in: { type: 'string' },
    write: { type: 'boolean' },
    retry: { type: 'boolean' },
  },
})

const known = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'consumer.mjs')))
const unknown = positionals.filter((name) => !known.includes(name))
if (unknown.length > 0)
  throw new Error(`No consumer is called ${unknown.join(', ')}. There are: ${known.join(', ')}`)

const workFolder = options.in ? resolve(options.in) : await mkdtemp(join(tmpdir(), 'consumers-'))
const results = []
try {
  const tarball = options.tarball ? resolve(options.tarball) : await packPackage(workFolder)
  const unpacked = await unpackTarball(tarball, join(workFolder, 'unpacked'))
  const testing = await import(join(unpacked, 'dist/testing/index.js'))
  for (const name of positionals.length > 0 ? positionals : known) {
    const copy = join(workFolder, name)
    const consumer = { name, source: join(folder, name), copy, tarball, testing }
    let result = await runConsumer(consumer)
    if (options.retry && result.failed.length > 0) {
      console.log(`${name} failed, and runs once more:\n${result.failed[0].text}`)
      await rm(copy, { recursive: true, force: true })
      result = await runConsumer(consumer)
    }
    results.push(result)
    if (!options.in) await rm(copy, { recursive: true, force: true })
  }
} finally {
  if (!options.in) await rm(workFolder, { recursive: true, force: true })
}

const width = Math.max(...results.map(({ name }) => name.length), 8)
const toLine = (cells) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(width) : cell.padStart(9))).join('')
console.log(`\n${toLine(['consumer', ...stepNames])}`)
for (const { name, cells } of results)
  console.log(toLine([name, ...stepNames.map((step) => cells[step] ?? '-')]))

const failures = results.flatMap(({ name, failed }) => failed.map((failure) => [name, failure]))
for (const [name, { step, text }] of failures) console.log(`\n${name}: ${step} failed\n${text}`)

// Keeps the rows of consumers that weren't run, unless the consumer no longer exists.
const page = fileURLToPath(new URL('../../docs/compatibility.md', import.meta.url))
const before = existsSync(page) ? readFileSync(page, 'utf8') : ''
const found = await Promise.all(results.map(({ name, cells }) => toRow(name, folder, cells)))
const others = readRows(before).filter(
  ([name]) => known.includes(name) && !results.some((result) => result.name === name),
)
const after = toPage([...others, ...found])
if (options.write) writeFileSync(page, after)
const isStale = !options.write && after !== before
if (isStale)
  console.log('\ndocs/compatibility.md says something else. `--write` writes what was found.')
process.exitCode = failures.length > 0 || isStale ? 1 : 0
