import { cp, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

import { readRecipe } from '../recipes/readRecipe.mjs'
import { openBrowser } from './browser.mjs'
import { startCommerceLayer } from './commerceLayer.mjs'
import { runCommand, toLines } from './runCommand.mjs'
import { openSite } from './site.mjs'
import { findUnexpected } from './tolerated.mjs'

/** The steps, which are also the columns of the table. */
export const stepNames = ['installs', 'types', 'builds', 'path', 'clean']

/**
 * The argument of a `path` function.
 *
 * @typedef {object} Context
 * @property {string} folder The folder to which the consumer was copied.
 * @property {string} tarball The package.
 * @property {Record<string, string>} env Variables for commands, besides the caller's environment.
 * @property {object} api The emulated Commerce Layer: `url`, `emulator`, `createReset(email)`,
 *   `canSignIn(password)`.
 * @property {object} [site] With `serve` only: the `url`, and the browsers' `requests`.
 * @property {(options?: object) => Promise<import('playwright').Page>} openPage A page of a fresh
 *   browser context, whose console is compared with what is tolerated.
 * @property {(command: string, env?: Record<string, string>) => Promise<{ stdout: string }>} run
 *   Runs a command in the folder.
 */

/** Runs a consumer's steps. After a failed step, only `clean` still runs. */
export async function runConsumer({ name, source, copy, tarball, testing }) {
  const consumer = (await import(pathToFileURL(join(source, 'consumer.mjs')).href)).default
  const { base, recipe, steps, serve, tolerated = [], emulator } = consumer
  for (const from of base ? [join(dirname(source), base), source] : [source])
    await cp(from, copy, { recursive: true, filter: (path) => !path.includes('node_modules') })
  for (const { does, file, text } of recipe ? readRecipe(recipe) : [])
    if (does === 'write') await writeFile(join(copy, file), text)
  const api = await startCommerceLayer(testing, emulator)
  const site = serve && (await openSite())
  const variables = ['COMMERCE_LAYER', 'NEXT_PUBLIC_COMMERCE_LAYER', 'VITE_COMMERCE_LAYER']
  const env = {
    ...Object.fromEntries(variables.map((variable) => [variable, api.url])),
    // A shop's server has these variables in its environment.
    CL_SALES_CHANNEL_ID: 'sales-channel',
    ...(site && { SHOP: site.url }),
  }
  const printed = []
  const say = (by, lines) => printed.push(...lines.map((line) => ({ by, line })))
  const browser = openBrowser((line) => say('browser', [line]))

  const runFor = (step) => async (command, more) => {
    const result = await runCommand(command, { folder: copy, env: { ...env, ...more } })
    say(step, result.lines)
    return result
  }
  const take = async (step, what) => {
    if (typeof what !== 'function') {
      for (const command of what) await runFor(step)(command)
      return
    }
    const isServed = step === 'path' && site
    const server = isServed && (await site.start(serve, { folder: copy, env }))
    try {
      const { openPage } = browser
      const run = runFor(step)
      await what({ folder: copy, tarball, env, api, site, openPage, run })
    } finally {
      await browser.close()
      if (server) await server.stop()
      if (server) say('server', toLines(server.printed()))
    }
  }

  const cells = {}
  const failed = []
  const measure = async (step, work) => {
    const start = performance.now()
    try {
      await work()
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      cells[step] = step === 'clean' ? 'yes' : `${seconds} s`
    } catch (error) {
      cells[step] = 'FAILED'
      const text = error instanceof Error ? error.message : String(error)
      failed.push({ step, text: stripVTControlCharacters(text) })
    }
    console.log(`${name.padEnd(16)} ${step.padEnd(9)} ${cells[step]}`)
  }

  const flags = '--prefer-offline --no-audit --no-fund'
  const all = { installs: [`npm install ${flags} "${tarball}"`], ...steps }
  for (const step of stepNames)
    if (all[step] && failed.length === 0) await measure(step, () => take(step, all[step]))
  await Promise.all([api, site].map((each) => each?.close()))
  await measure('clean', () => {
    const unexpected = findUnexpected(printed, tolerated)
    if (unexpected.length > 0) throw new Error(unexpected.join('\n'))
  })
  return { name, cells, failed }
}
