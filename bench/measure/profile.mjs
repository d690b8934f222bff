/** Divides the profiler's self time of a form among the packages and our own folders. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { withPage } from '../browser.mjs'
import { buildForServer, buildReadable } from '../build.mjs'
import { folder } from '../entries.mjs'

/** Each part's share of the time for `renderToString` in Node. */
export async function profileOnServer(entry) {
  const file = await buildForServer(entry)
  const work = await mkdtemp(join(tmpdir(), 'profile-'))
  const script = join(folder, 'measure/renderOnServer.mjs')
  try {
    await promisify(execFile)(
      process.execPath,
      ['--cpu-prof', '--cpu-prof-dir', work, '--cpu-prof-interval', '200', script, file],
      { env: { ...process.env, NODE_ENV: 'production' } },
    )
    const [name] = await readdir(work)
    const profile = JSON.parse(await readFile(join(work, name), 'utf8'))
    return toShares(profile, toModules(await readFile(file, 'utf8')), /server\.mjs$/)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Each part's share of the time for mounting 1000 forms in Chromium with warm code. */
export async function profileThousand(context) {
  const code = await buildReadable(context.entry)
  return withPage(context, async ({ page, devTools }) => {
    await page.evaluate(() => window.bench.load())
    await page.evaluate(() => window.bench.cycle({ times: 20 }))
    await devTools.send('Profiler.enable')
    await devTools.send('Profiler.setSamplingInterval', { interval: 200 })
    await devTools.send('Profiler.start')
    await page.evaluate(() => window.bench.cycle({ times: 1, instances: 1000 }))
    const { profile } = await devTools.send('Profiler.stop')
    return toShares(profile, toModules(code), /\/entry\.js$/)
  })
}

/** esbuild writes a module's path above its code. Returns the part to which each line belongs. */
function toModules(code) {
  let part = 'the entry'
  return code.split('\n').map((line) => {
    const [, path] = /^\/\/ (entries\/\S+)$/.exec(line) ?? []
    if (path !== undefined) part = toPart(path)
    return part
  })
}

function toPart(path) {
  const [, name, inside] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)/.exec(path) ?? []
  if (name === undefined) return 'the entry'
  if (name !== 'commercelayer-password-reset') return name
  return `ours: ${inside.split('/').slice(1, -1)[0] ?? 'index'}`
}

function toShares({ nodes, samples, timeDeltas }, modules, bundle) {
  const parts = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame, modules, bundle)]))
  const times = {}
  samples.forEach((id, index) => {
    const part = parts.get(id)
    if (part !== undefined) times[part] = (times[part] ?? 0) + timeDeltas[index]
  })
  const all = Object.values(times).reduce((sum, time) => sum + time, 0)
  return Object.fromEntries(Object.entries(times).map(([part, time]) => [part, time / all]))
}

function partOf({ functionName, url, lineNumber }, modules, bundle) {
  if (functionName === '(garbage collector)') return 'garbage'
  if (/^\((?:root|program|idle)\)$/.test(functionName)) return undefined
  if (bundle.test(url)) return modules[lineNumber]
  if (/react/.test(url)) return 'React'
  return url === '' ? 'the browser, or Node' : undefined
}
