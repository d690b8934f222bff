import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'

import { runCommand } from '../consumers/runCommand.mjs'
import { readApp } from './readRecipe.mjs'

/**
 * Does what one step says, but for `start`. `run` has the `folder` of the recipe and `here`, the
 * folder of the app in it; answers with where the next step is taken. The `texts` that were
 * written are collected.
 */
export async function takeStep(step, run) {
  const { does, lines, file, text, name } = step
  if (does === 'begin') return beginWith(name, run)
  if (does === 'run') return runLines(lines, run)
  const path = join(run.here, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, does === 'write' ? text : change(await readFile(path, 'utf8'), text, file))
  run.texts.push(text)
  return run.here
}

async function runLines(lines, { here, tarball, env, say, log }) {
  for (const line of lines) {
    log(line)
    if (line.startsWith('cd ')) here = resolve(here, line.slice('cd '.length))
    else say(line, (await runCommand(fill(line, tarball), { folder: here, env })).lines)
  }
  return here
}

/** The only word that is replaced. */
function fill(line, tarball) {
  return line.replace(/^(npm install )commercelayer-password-reset\b/, `$1"${tarball}"`)
}

/** What a `diff` block shows of a file, before the change, must be there once. */
function change(before, diff, file) {
  return diff.split(/^@@.*\n/m).reduce((content, hunk) => {
    const lines = hunk.split('\n').slice(0, -1)
    const without = (sign) =>
      lines.flatMap((line) => (line.startsWith(sign) ? [] : [`${line.slice(1)}\n`])).join('')
    const parts = content.split(without('+'))
    if (parts.length !== 2) throw new Error(`${file} has this ${parts.length - 1} times:\n${hunk}`)
    return parts.join(without('-'))
  }, before)
}

const apps = new Map()

/** Makes the app of another page, once for all that begin with it, and copies it. */
async function beginWith(name, run) {
  // Beside the recipe, because npm writes down where the package is from there.
  const folder = join(dirname(run.folder), `app-of-${name}`)
  if (!apps.has(name)) apps.set(name, makeApp(name, { ...run, folder }))
  const { here, texts } = await apps.get(name)
  run.log(`the app of ${name}`)
  await rm(run.folder, { recursive: true, force: true })
  await cp(folder, run.folder, { recursive: true, verbatimSymlinks: true })
  run.texts.splice(0, Infinity, ...texts)
  return join(run.folder, relative(folder, here))
}

async function makeApp(name, run) {
  await rm(run.folder, { recursive: true, force: true })
  await mkdir(run.folder, { recursive: true })
  const texts = []
  let here = run.folder
  for (const step of readApp(name)) here = await takeStep(step, { ...run, texts, here })
  return { here, texts }
}
