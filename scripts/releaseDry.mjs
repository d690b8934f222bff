/**
 * Tries everything of a release except the upload, with the tarball to be published:
 *
 *   npm run release:dry
 *
 * npm checks the tarball with `publish --dry-run`. Then the tarball is installed in a new folder.
 * There the entry points without peers must load before the peers are installed, and all entry
 * points afterwards. The bill of materials describes this folder: the package and its peers.
 */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { packPackage } from '../test/consumers/packPackage.mjs'
import { runCommand } from '../test/consumers/runCommand.mjs'

const withoutPeers = ['./client', './common', './breach', './locales', './locales/*', './testing']

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const app = await mkdtemp(join(tmpdir(), 'release-'))

try {
  const tarball = await packPackage(join(app, 'packed'))
  await publishDry(tarball)
  await writeFile(
    join(app, 'package.json'),
    JSON.stringify({ name: 'shop', version: '0.0.0', private: true, type: 'module' }),
  )
  await install(tarball)
  await load(withoutPeers)
  await install(...Object.keys(manifest.peerDependencies).map(toNewest))
  await load(Object.keys(manifest.exports).filter((entry) => manifest.exports[entry] !== null))
  console.log(`${await writeBill()} has what it was tried with.`)
  console.log(`${manifest.name}@${manifest.version} is ready to be published.`)
} finally {
  await rm(app, { recursive: true, force: true })
}

/** No registry listens on this port, so nothing can be published by mistake. */
async function publishDry(tarball) {
  const nowhere = '--registry http://127.0.0.1:9 --fetch-retries 0'
  const command = `npm publish "${tarball}" --dry-run --loglevel notice ${nowhere}`
  const { lines } = await runCommand(command, { folder: app })
  if (!lines.some((line) => line.endsWith('with tag latest and public access (dry-run)')))
    throw new Error(`The package would not be public, or not the latest:\n${lines.join('\n')}`)
  const warnings = lines.filter((line) => /^npm (warn|error)/.test(line))
  const others = warnings.filter((line) => !line.includes('requires you to be logged in'))
  if (others.length > 0) throw new Error(`npm warns of the package:\n${others.join('\n')}`)
}

function toNewest(peer) {
  return `${peer}@${manifest.devDependencies[peer]}`
}

async function install(...packages) {
  const list = packages.map((each) => `"${each}"`).join(' ')
  await runCommand(`npm install --no-audit --no-fund --prefer-offline ${list}`, { folder: app })
}

/** Writes npm's bill in the format CycloneDX, without this machine's paths. Allows only peers. */
async function writeBill() {
  const command = 'npm sbom --sbom-format cyclonedx --sbom-type application'
  const { stdout } = await runCommand(command, { folder: app })
  const bill = JSON.parse(stdout)
  bill.metadata.component.name = 'shop' // npm would use the folder's name.
  for (const component of bill.components)
    component.externalReferences = component.externalReferences.filter(
      ({ url }) => !url.startsWith('file:'),
    )
  const { dependsOn } = bill.dependencies.find(
    ({ ref }) => ref === `${manifest.name}@${manifest.version}`,
  )
  const others = dependsOn.filter(
    (ref) => !Object.keys(manifest.peerDependencies).some((peer) => ref.startsWith(`${peer}@`)),
  )
  if (others.length > 0) throw new Error(`The package depends on ${others.join(', ')}.`)
  const file = `${manifest.name}-${manifest.version}.cdx.json`
  await writeFile(join(root, file), JSON.stringify(bill, null, 2))
  return file
}

/**
 * Imports all modules in one process, because one process each would be slow. Other files must
 * exist.
 */
async function load(entries) {
  const all = await Promise.all(entries.map(expand))
  const code = `
    import { accessSync } from 'node:fs'
    for (const entry of ${JSON.stringify(all.flat())}) {
      const url = import.meta.resolve(entry.replace('.', '${manifest.name}'))
      if (!url.endsWith('.js')) accessSync(new URL(url))
      else if (Object.keys(await import(url)).length === 0) throw new Error(url + ' is empty')
    }`
  await writeFile(join(app, 'load.js'), code)
  await runCommand('node load.js', { folder: app })
}

/**
 * `./locales/*` becomes one entry for each built language. An entry of `null` can't be imported.
 */
async function expand(entry) {
  if (!entry.endsWith('/*')) return [entry]
  const folder = entry.slice(0, -'*'.length)
  const files = await readdir(join(root, 'dist', folder))
  const names = files.filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -3))
  return names.map((name) => folder + name).filter((name) => manifest.exports[name] === undefined)
}
