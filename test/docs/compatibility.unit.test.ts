// @vitest-environment node
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

import { expect, it } from 'vitest'

interface Compatibility {
  toRow: (name: string, folder: string, cells: Record<string, string>) => Promise<string[]>
  toPage: (rows: string[][]) => string
  readRows: (page: string) => string[][]
}

const root = resolve(import.meta.dirname, '../..')
const folder = `${root}/test/consumers`
const script = (await import(`${folder}/compatibility.mjs`)) as Compatibility
const { toRow, toPage, readRows } = script
const page = readFileSync(`${root}/docs/compatibility.md`, 'utf8')
const rows = readRows(page)
const consumers = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/consumer.mjs`))

it('contains exactly one row for each consumer, sorted by name', () => {
  expect(rows.map(([name]) => name)).toEqual(consumers.toSorted())
  expect(toPage(rows)).toBe(page)
})

it.each(consumers)('describes %s, and lists the versions that it installs', async (name) => {
  const row = rows.find(([first]) => first === name)
  expect(row?.slice(0, 3)).toEqual((await toRow(name, folder, {})).slice(0, 3))
})

it.each(consumers)(
  'says “yes” for each step that %s has, and nothing for all other steps',
  async (name) => {
    const { default: consumer } = (await import(`${folder}/${name}/consumer.mjs`)) as {
      default: { steps: Record<string, unknown> }
    }
    const steps = ['installs', ...Object.keys(consumer.steps), 'clean']
    const taken = await toRow(
      name,
      folder,
      Object.fromEntries(steps.map((step) => [step, '1.0 s'])),
    )
    expect(rows.find(([first]) => first === name)?.slice(3)).toEqual(taken.slice(3))
  },
)

it('says “no” for a step that has failed', async () => {
  const [, , , installs, types, builds] = await toRow('jest', folder, {
    installs: '1.0 s',
    types: 'FAILED',
  })
  expect([installs, types, builds]).toEqual(['yes', '**no**', '–'])
})
