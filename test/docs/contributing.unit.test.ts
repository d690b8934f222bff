// @vitest-environment node
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(`${root}/CONTRIBUTING.md`, 'utf8')
const scripts = (JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: object })
  .scripts

it('mentions only files that exist', () => {
  const paths = [
    ...page.matchAll(
      /`((?:client|query|form|ui|policy|server|messages|locales|strength|test|docs)\/[\w./-]+)`/g,
    ),
  ].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(30)
  const isThere = (path: string) =>
    ['src/', ''].some((folder) =>
      ['', '.ts', '.tsx', '.unit.test.ts'].some((end) =>
        existsSync(`${root}/${folder}${path}${end}`),
      ),
    )
  expect(paths.filter((path) => !isThere(path))).toEqual([])
})

it('mentions every folder of the sources and of the tests', () => {
  const folders = ['src', 'test'].flatMap((parent) =>
    readdirSync(`${root}/${parent}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  )
  expect(folders.filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([])
})

it('mentions only scripts that exist', () => {
  const names = [...page.matchAll(/`npm run ([\w:-]+)/g)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => !(name in scripts))).toEqual([])
})
