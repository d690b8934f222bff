/**
 * Compares our form with the smallest possible code for it and with other libraries' forms.
 *
 *   npm run bench                      everything, and writes docs/performance.md
 *   npm run bench -- --only supabase   only these entries and rhf-min, the base; only prints
 *   npm run bench -- --quick           ours, rhf-min and limit; checks the limits, for .ci/run
 *   npm run bench -- --quick --update  writes the measured values to limits.json, for review
 *
 * `--rounds 7` sets how often each visit is repeated. Entries take turns in every round, so that a
 * slow phase of the machine affects all of them.
 */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'

import { launch } from './browser.mjs'
import { buildEntry, buildForServer } from './build.mjs'
import { folder, quick, readEntries } from './entries.mjs'
import { checkLimits, updateLimits } from './gate.mjs'
import { install } from './install.mjs'
import { measureKept } from './measure/heap.mjs'
import { profileOnServer, profileThousand } from './measure/profile.mjs'
import { mountThousand } from './measure/scale.mjs'
import { visitSlowly } from './measure/slowVisit.mjs'
import { countVisit, timeVisit } from './measure/visit.mjs'
import { buildReact } from './react.mjs'
import { printReport, writeReport } from './report.mjs'
import { serve } from './serve.mjs'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string' },
  },
})
const rounds = Number(options.rounds ?? (options.quick ? 3 : 7))
const entries = await readEntries(options.quick ? quick.join(',') : options.only)
const results = new Map(entries.map(({ name, form }) => [name, { name, form, failures: [] }]))

const react = await buildReact()
await install(entries.map(({ name }) => name))
await measure('size', 1, buildEntry)
const server = await serve(react)
const browser = await launch()
const visited = entries.filter(({ name, form }) => results.get(name).size && !form.isSizeOnly)
const inPage = (action) => async (entry) => action({ browser, url: server.url, entry })
await measure('counts', 1, inPage(countVisit), visited)
await measure('visits', rounds, inPage(timeVisit), visited)
await measure('kept', 1, inPage(measureKept), repeatable())
if (!options.quick) {
  await measure(
    'slow',
    5,
    inPage(visitSlowly),
    visited.filter(({ name }) => quick.includes(name)),
  )
  await measure('scale', 3, inPage(mountThousand), repeatable())
  await measure('onServer', 5, renderOnServer, visited)
  // Last, because it replaces the measured bundles with readable ones.
  const ours = visited.filter(({ name }) => name === 'ours')
  await measure('serverParts', 1, profileOnServer, ours)
  await measure('thousandParts', 1, inPage(profileThousand), ours)
}
await browser.close()
server.close()

printReport([...results.values()])
if (options.update) await updateLimits(results.get('ours'))
else if (options.quick) process.exitCode = await checkLimits(results.get('ours'))
else if (!options.only) await writeReport([...results.values()], { rounds })

/** Entries take turns. A failed entry is left out of the other rounds, and the report names it. */
async function measure(what, times, action, measured = entries) {
  const failed = new Set()
  for (let round = 0; round < times; round++)
    for (const entry of measured.filter(({ name }) => !failed.has(name))) {
      const result = results.get(entry.name)
      try {
        ;(result[what] ??= []).push(await action(entry))
      } catch (error) {
        failed.add(entry.name)
        // Picks the line with the thrown error from Node's output.
        const [said] = /^\w*Error: .*/m.exec(error.message) ?? [error.message]
        result.failures.push(`${what}: ${said}`)
        console.error(`${entry.name}, ${what}: ${said}`)
        if (options.quick) throw error
      }
    }
  console.error(`${new Date().toISOString().slice(11, 19)} measured: ${what}`)
}

function repeatable() {
  return visited.filter(({ form }) => !form.isOnce)
}

/** Renders in a separate process, so that no entry runs with the leftovers of another entry. */
async function renderOnServer(entry) {
  const file = await buildForServer(entry)
  const script = join(folder, 'measure/renderOnServer.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [script, file], {
    env: { ...process.env, NODE_ENV: 'production' },
    timeout: 60_000,
  })
  return JSON.parse(stdout.trim().split('\n').at(-1))
}
