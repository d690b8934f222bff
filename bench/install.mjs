import { existsSync, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { packPackage, unpackTarball } from '../test/consumers/packPackage.mjs'
import { runCommand } from '../test/consumers/runCommand.mjs'
import { folder, folderOf } from './entries.mjs'

/**
 * Installs the packages in the lock files, unless they are installed. Then installs our package in
 * its present state.
 */
export async function install(names) {
  for (const each of [folder, ...names.map(folderOf)]) await installLocked(each)
  if (names.includes('ours')) await installOurs()
}

async function installLocked(where) {
  const installed = join(where, 'node_modules/.package-lock.json')
  const lock = join(where, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(lock).mtimeMs) return
  // Install scripts of other packages don't run, because no measured code needs them.
  await runCommand('npm ci --ignore-scripts --no-audit --no-fund --legacy-peer-deps', {
    folder: where,
  })
}

/** Installs the package as npm would publish it. Its libraries come from the entry's lock file. */
async function installOurs() {
  const work = join(tmpdir(), `bench-${process.pid}`)
  const home = join(folderOf('ours'), 'node_modules/commercelayer-password-reset')
  try {
    const unpacked = await unpackTarball(await packPackage(work), join(work, 'unpacked'))
    await rm(home, { recursive: true, force: true })
    await rename(unpacked, home)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
