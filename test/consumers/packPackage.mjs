import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { runCommand } from './runCommand.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds and packs the package as `npm publish` would, and returns the tarball's path. */
export async function packPackage(destination) {
  await mkdir(destination, { recursive: true })
  await runCommand(`npm pack --silent --pack-destination "${destination}"`, { folder: root })
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return join(destination, `${name}-${version}.tgz`)
}

/** Unpacks the tarball, and returns the folder with the package's own package.json. */
export async function unpackTarball(tarball, destination) {
  await rm(destination, { recursive: true, force: true })
  await mkdir(destination, { recursive: true })
  await runCommand(`tar -xzf "${tarball}" -C "${destination}"`, { folder: destination })
  return join(destination, 'package')
}
