// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, it, onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const changed = [
  'package.json',
  'CHANGELOG.md',
  '.changeset/config.json',
  'test/floor/package.json',
]

/**
 * Changesets can't raise a root package's version if the repository has npm workspaces, so this
 * repository has none.
 */
it('raises the version as a changeset says, and copies its text to CHANGELOG.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'version-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const path of changed) cpSync(join(root, path), join(folder, path))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const before = JSON.parse(read('package.json')) as { name: string; version: string }
  const floorBefore = read('test/floor/package.json')

  writeFileSync(
    join(folder, '.changeset/new-locale.md'),
    `---\n'${before.name}': major\n---\n\nSpeak Esperanto.\n`,
  )
  const options = { cwd: folder, stdio: 'pipe' } as const
  execFileSync('git', ['init', '-q'], options)
  execFileSync(join(root, 'node_modules/.bin/changeset'), ['version'], options)

  const version = `${Number.parseInt(before.version, 10) + 1}.0.0`
  expect(JSON.parse(read('package.json'))).toEqual({ ...before, version })
  expect(read('CHANGELOG.md')).toContain(
    `# ${before.name}\n\n## ${version}\n\n### Major Changes\n\n- Speak Esperanto.\n\n` +
      `## ${before.version}\n`,
  )
  expect(read('test/floor/package.json')).toBe(floorBefore)
})
