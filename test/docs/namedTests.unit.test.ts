// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import { mutants } from '../server/mutants.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')
const sources = readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter(
    (path) =>
      /\.tsx?$/.test(path) && !path.includes('node_modules') && !path.startsWith('test/docs/'),
  )

/** A quoted text, in group 2. */
const literal = /(['"`])((?:\\.|(?!\1)[^\\])+)\1/.source
/** The code before a title (a call of `it` or `it.each`), or before a row's name. */
const beforeTitle = /(?:\b(?:it|test|describe)(?:\.\w+)*\(\s*|\)\(\s*|\[\s*|\b(?:name|fault): )/
  .source

/**
 * The titles of tests and groups in a source, and the names of rows. A placeholder in a title
 * (`%s`, `$name`, `${…}`) matches any text.
 */
function titlesIn(text: string): string[] {
  return [...text.matchAll(new RegExp(beforeTitle + literal, 'gm'))].map(([, , title = '']) =>
    title
      .replaceAll(/\\(.)/g, '$1')
      .replaceAll(/\$\{[^}]*\}|%[a-z]|\$[\w.]+/g, '…')
      // Each row replaces this ending with its own text.
      .replace(/: …$/, ''),
  )
}

/** Whether the name on a page is this whole title, and not only a word of the title. */
function isTitle(name: string, title: string): boolean {
  // A title made only of placeholders would match every name.
  if (title.replaceAll('…', '').trim() === '') return false
  const named = name.replace(/: …$/, '')
  return toPattern(named).test(title) || (title.length > 20 && toPattern(title).test(named))
}

function toPattern(text: string): RegExp {
  const parts = text.split('…').map((part) => part.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's')
}

const titles = sources.map(read).flatMap(titlesIn)

/** The files and test titles in the last cells of a page's tables. “…” matches any text. */
function references(page: string) {
  const cells = read(page)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').at(-2) ?? '')
  return {
    paths: cells.flatMap((cell) =>
      [...cell.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path),
    ),
    names: cells.flatMap((cell) => [...cell.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name)),
  }
}

it.each([
  'docs/no-dead-end.md',
  'docs/accessibility.md',
  'docs/conformance.md',
  'docs/security.md',
  'docs/the-whole-loop.md',
  'docs/from-one-machine-to-many.md',
])('%s names only tests that exist', (page) => {
  const { paths, names } = references(page)
  expect(paths.length).toBeGreaterThan(4)
  expect(names.length).toBeGreaterThan(0)
  expect(paths.filter((path) => !sources.some((source) => source.startsWith(path)))).toEqual([])
  const isThere = (name: string) => titles.some((title) => isTitle(name, title))
  expect(names.filter((name) => !isThere(name))).toEqual([])
})

it('doesn’t accept a part of a title as the whole title', () => {
  const isThere = (name: string) => titles.some((title) => isTitle(name, title))
  expect(titles.length).toBeGreaterThan(1000)
  expect(isThere('follows the language')).toBe(false)
  expect(isThere('e')).toBe(false)
})

it('has no empty cell in the table of docs/no-dead-end.md', () => {
  const rows = read('docs/no-dead-end.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').slice(1, -1))
  expect(rows.length).toBeGreaterThan(20)
  expect(
    rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell.trim() === '')),
  ).toEqual([])
})

it('has a test for each criterion that the pages about accessibility list', () => {
  const held = ['docs/accessibility.md', 'docs/conformance.md']
    .map(read)
    .join('\n')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => [...(line.split('|').at(-2) ?? '').matchAll(/`((?:[PA]|\d\.\d\.)\d+)/g)])
    .map(([, id = '']) => id)
  expect(held.length).toBeGreaterThan(25)
  const standards = sources.filter((path) => path.startsWith('test/standards/')).map(read)
  // A title begins with one id, or with a list of ids.
  const isNamed = (id: string) =>
    standards.some((text) =>
      new RegExp(`['(](?:[\\w.]+, )*${id.replaceAll('.', '\\.')}[:,]`).test(text),
    )
  expect(held.filter((id) => !isNamed(id))).toEqual([])
})

it('lists only threats that `npm run test:threats` tests by breaking the code on purpose', () => {
  const [, threats = ''] = read('docs/the-whole-loop.md').split('## Threats')
  const [, , ...rows] = threats.split('\n').filter((line) => line.startsWith('| '))
  const isBroken = (row: string) =>
    [...row.matchAll(/“([^”…]+)/g)].some(([, name = '']) =>
      mutants.some(({ noticedBy }) => noticedBy.startsWith(name) || name.startsWith(noticedBy)),
    )
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter((row) => !isBroken(row))).toEqual([])
})
