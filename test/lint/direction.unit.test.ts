// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The folders and packages that each folder may import, besides itself. */
const allowed: Record<string, readonly string[]> = {
  client: [],
  messages: [],
  locales: ['../messages/x.js'],
  policy: ['../client/x.js', '../messages/x.js', '../locales/x.js', 'zod/mini'],
  query: ['../client/x.js', 'react', '@tanstack/react-query'],
  form: [
    '../client/x.js',
    '../query/x.js',
    '../messages/x.js',
    '../locales/x.js',
    '../policy/x.js',
    'react',
    '@tanstack/react-query',
    'react-hook-form',
  ],
  ui: ['../form/x.js', '../messages/x.js', '../locales/x.js', 'react'],
  strength: ['../messages/x.js', '../locales/x.js', 'react'],
  common: ['../policy/x.js'],
  breach: ['../client/x.js', '../policy/x.js'],
  server: ['../client/x.js', '../messages/x.js', '../locales/x.js'],
  testing: ['../client/x.js'],
}
const folders = Object.keys(allowed)
const packages = [
  'react',
  'react-dom',
  '@tanstack/react-query',
  'react-hook-form',
  'zod',
  'zod/mini',
]

/** Every import that a file in this folder could contain. */
const imports = (folder: string) => [
  './own.js',
  '../index.js',
  ...folders.filter((other) => other !== folder).map((other) => `../${other}/x.js`),
  ...packages,
]

let project = ''

/** Lints one file per import with the project's settings, and returns the rejected imports. */
function lint(): Map<string, string[]> {
  const refused = new Map(folders.map((folder) => [folder, [] as string[]]))
  for (const folder of folders) {
    mkdirSync(join(project, 'src', folder), { recursive: true })
    imports(folder).forEach((name, index) => {
      const text = `import type { X } from '${name}'\nexport type Y = X\n`
      writeFileSync(join(project, 'src', folder, `file${index}.ts`), text)
    })
  }
  let output = '[]'
  try {
    // The file patterns of the settings are relative to the settings' folder.
    copyFileSync(join(root, '.oxlintrc.json'), join(project, '.oxlintrc.json'))
    output = execFileSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json', 'src'], {
      cwd: project,
      encoding: 'utf8',
    })
  } catch (error) {
    output = (error as { stdout: string }).stdout
  }
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { code: string; filename: string }[]
  }
  for (const { code, filename } of diagnostics) {
    const [, folder = '', index] = /src\/(\w+)\/file(\d+)\.ts$/.exec(filename) ?? []
    if (code.includes('no-restricted-imports')) {
      refused.get(folder)?.push(imports(folder)[Number(index)]!)
    }
  }
  return refused
}

let refused = new Map<string, string[]>()

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'direction-'))
  refused = lint()
})

afterAll(() => {
  rmSync(project, { recursive: true })
})

it('lists the allowed imports of every folder in src', () => {
  const entries = readdirSync(join(root, 'src'), { withFileTypes: true })
  const present = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  // `styles` contains no code, so it has no list.
  expect(present.toSorted()).toEqual([...folders, 'styles'].toSorted())
})

it.each(folders)('the linter lets %s import only the allowed folders and packages', (folder) => {
  const forbidden = imports(folder).filter(
    (name) => name !== './own.js' && !allowed[folder]?.includes(name),
  )
  expect(forbidden.length).toBeGreaterThan(0)
  expect(refused.get(folder)?.toSorted()).toEqual(forbidden.toSorted())
})
