/**
 * Follows the recipes as they are printed: creates each app in an empty folder from the page's own
 * text, builds and starts it, and goes in Chromium from a forgotten password to signing in.
 *
 *   npm run test:recipes                  follows every recipe
 *   node test/recipes/run.mjs vite …      follows the named recipes
 *   … --tarball FILE                      uses this package instead of packing a new one
 *   … --in FOLDER                         uses this folder, and keeps the apps in it
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { packPackage } from '../consumers/packPackage.mjs'
import { followRecipe } from './followRecipe.mjs'
import { recipes } from './readRecipe.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { tarball: { type: 'string' }, in: { type: 'string' } },
})
const unknown = positionals.filter((name) => !recipes.includes(name))
if (unknown.length > 0)
  throw new Error(`No recipe is called ${unknown.join(', ')}. There are: ${recipes.join(', ')}`)

const work = options.in ? resolve(options.in) : await mkdtemp(join(tmpdir(), 'recipes-'))
const results = []
try {
  const tarball = options.tarball ? resolve(options.tarball) : await packPackage(work)
  for (const name of positionals.length > 0 ? positionals : recipes) {
    const folder = join(work, name)
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    console.log(`\n${name}`)
    try {
      const { firstSuccess, end } = await followRecipe({ name, folder, tarball, log: console.log })
      results.push(`${name}: signed in after ${firstSuccess} s, done after ${end} s`)
    } catch (error) {
      results.push(`${name}: FAILED\n${error.message}`)
      process.exitCode = 1
    }
    console.log(results.at(-1))
    if (!options.in) await rm(folder, { recursive: true, force: true })
  }
} finally {
  if (!options.in) await rm(work, { recursive: true, force: true })
}
console.log(`\n${results.join('\n')}`)
