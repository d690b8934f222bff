import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'

import { runCommand } from '../consumers/runCommand.mjs'
import { readApp } from './readRecipe.mjs'

/**
 * Takes one step, except `start`. In `run`, `folder` is the recipe's folder, and `here` is the
 * app's folder inside it. Adds the written text to `run.texts`. Returns the folder for the next
 * step.
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

/** Replaces the package's name in `npm install` with the tarball, the only change to a recipe. */
function fill(line, tarball) {
  return line.replace(/^(npm install )commercelayer-password-reset\b/, `$1"${tarball}"`)
}

/** Applies a `diff` block. The text before the change must occur in the file exactly once. */
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

/** Creates the app of another page, once for all recipes that begin with it, and copies it. */
async function beginWith(name, run) {
  // The app lies beside the recipe's folder, because npm records a relative path to the package.
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
