/**
 * Breaks the packed package on purpose, and expects the row's consumer to fail.
 *
 *   node test/consumers/broken.mjs             runs every row
 *   node test/consumers/broken.mjs next-app …  runs the rows of the named consumers
 *
 * The rows are in breaks.mjs.
 */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { breaks } from './breaks.mjs'
import { packPackage, unpackTarball } from './packPackage.mjs'
import { runCommand } from './runCommand.mjs'

const wanted = process.argv.slice(2)
const work = await mkdtemp(join(tmpdir(), 'broken-'))
let survivors = 0
try {
  const tarball = await packPackage(work)
  for (const row of breaks)
    if (wanted.length === 0 || wanted.includes(row.consumer)) {
      const problem = await breakAndRun(row, tarball)
      if (problem) survivors++
      console.log(`${problem ? 'SURVIVED' : 'noticed '}  ${row.consumer}: ${row.what}`)
      if (problem) console.log(problem)
    }
} finally {
  await rm(work, { recursive: true, force: true })
}
process.exitCode = survivors > 0 ? 1 : 0

/** Returns a complaint when no step fails, or when a different step fails. */
async function breakAndRun({ consumer, step, prints, patch }, tarball) {
  const folder = await unpackTarball(tarball, join(work, 'unpacked'))
  await patch(patchesOf(folder))
  const broken = join(work, 'broken.tgz')
  await runCommand(`tar -czf "${broken}" package`, { folder: join(work, 'unpacked') })
  const runner = fileURLToPath(new URL('run.mjs', import.meta.url))
  // All rows share one folder, so each consumer's dependencies are installed only once.
  const flags = `--tarball "${broken}" --in "${work}"`
  try {
    await runCommand(`"${process.execPath}" "${runner}" ${consumer} ${flags}`, { folder: work })
  } catch (error) {
    const text = error.message
    return text.includes(`${consumer}: ${step} failed`) && prints.test(text) ? undefined : text
  }
  return 'Nothing failed.'
}

function patchesOf(folder) {
  const replace = async (path, pattern, text) => {
    const before = await readFile(join(folder, path), 'utf8')
    const after = before.replace(pattern, text)
    if (after === before) throw new Error(`${String(pattern)} is not in ${path}`)
    await writeFile(join(folder, path), after)
  }
  return {
    replace,
    /** Replaces the pattern in each JavaScript file that contains it. */
    async replaceAll(pattern, text) {
      const paths = (await readdir(folder, { recursive: true })).filter((path) =>
        path.endsWith('.js'),
      )
      const found = await Promise.allSettled(paths.map((path) => replace(path, pattern, text)))
      if (found.every(({ status }) => status === 'rejected'))
        throw new Error(`${String(pattern)} is nowhere`)
    },
  }
}
