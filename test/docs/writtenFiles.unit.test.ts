// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { expect, it } from 'vitest'

import { toCriteria } from '../../scripts/docs/conformance.mjs'
import { files } from '../../scripts/docs/files.mjs'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
/** Whether the link leads to this file, or to the folder of this file. */
const isAt = (file: string, path: string) => file === path || file.startsWith(`${path}/`)
const skill = 'skills/commercelayer-password-reset/SKILL.md'
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

it.each(Object.entries(files))('%s equals the file that `npm run docs` writes', (path, toText) => {
  expect(read(path)).toBe(toText())
})

it('keeps AGENTS.md to 60 lines, and mentions only commands and files that exist', () => {
  const text = read('AGENTS.md')
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
  const commands = [...text.matchAll(/`npm run ([\w:-]+)/g)].map(([, name = '']) => name)
  expect(commands.length).toBeGreaterThan(2)
  expect(commands.filter((name) => scripts[name] === undefined)).toEqual([])
  const paths = [...text.matchAll(/`([a-z]+\/\w+\.tsx?)`/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.filter((path) => !existsSync(join(root, 'src', path)))).toEqual([])
})

it('names the three most common mistakes on the first screen of the skill', () => {
  const screen = read(skill).split('\n').slice(0, 40).join('\n')
  for (const mistake of [
    /token is left in the URL/,
    /mail is sent before the answer, or the answer depends on the address/,
    /client is made in render/,
  ])
    expect(screen).toMatch(mistake)
})

it('avoids the three most common mistakes in the skill’s own code', () => {
  const blocks = read(skill).match(/^```tsx?\n[\s\S]*?^```$/gm) ?? []
  const clients = blocks.flatMap((block) => block.match(/.*createPasswordResetClient\(/g) ?? [])
  expect(clients.length).toBeGreaterThan(0)
  expect(clients.filter((line) => !line.startsWith('const client = '))).toEqual([])
  expect(blocks.filter((block) => /<ResetPasswordForm/.test(block))).toEqual([
    expect.stringContaining('link={useResetLink()}'),
  ])
  expect(blocks.filter((block) => /sendMail/.test(block))).toEqual([
    expect.stringContaining('waitUntil: work'),
  ])
})

it('begins the skill with its folder’s name, and with a description that is short enough', () => {
  const [, name, description = ''] = /^---\nname: (\S+)\ndescription: (.+)\n---\n/.exec(
    read(skill),
  )!
  expect(name).toBe(dirname(skill).split('/').at(-1))
  // Programs that choose a skill read no more than this.
  expect(description.length).toBeLessThan(1024)
})

it.each(['README.md', 'llms.txt', skill])(
  'publishes %s with every file that it links to',
  (path) => {
    const pack = ['pack', '--dry-run', '--json', '--ignore-scripts']
    const [{ files: packed }] = JSON.parse(
      execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
    ) as [{ files: { path: string }[] }]
    const published = packed.map((file) => file.path)
    expect(published).toContain(path)
    const links = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) =>
      join(dirname(path), link),
    )
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((link) => !published.some((file) => isAt(file, link)))).toEqual([])
  },
)

it('lists every WCAG 2.2 criterion of levels A and AA exactly once', () => {
  const criteria = toCriteria()
  expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31)
  expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24)
  expect(new Set(criteria.map(({ id }) => id)).size).toBe(55)
})

it('names evidence for every criterion that the page claims to meet', () => {
  const claimed = read('docs/conformance.md')
    .split('\n')
    .filter((line) => line.includes('| Supports |'))
  expect(claimed.length).toBeGreaterThan(30)
  expect(claimed.filter((line) => !/\| [^|]*`[^`|]+`[^|]* \|$/.test(line))).toEqual([])
})
