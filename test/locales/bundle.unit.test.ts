// @vitest-environment node
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

import { build } from 'esbuild'
import { expect, it } from 'vitest'

import { locales, tags } from './readLocales.ts'

const source = fileURLToPath(new URL('../../src/', import.meta.url))
const limit = 2.6

/** Bundles as an app does. Returns the chunks, beginning with the page's own chunk. */
async function bundle(contents: string, options: { splitting?: true } = {}): Promise<string[]> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: source },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    external: ['react', 'react-dom', '@tanstack/react-query', 'react-hook-form', 'zod'],
    outdir: 'out',
    write: false,
    ...options,
  })
  return outputFiles
    .toSorted((a, b) => Number(b.path.endsWith('/stdin.js')) - Number(a.path.endsWith('/stdin.js')))
    .map(({ text }) => text)
}

/** Finds the languages in a text by a sentence that is different in each language. */
function findLanguages(text: string): string[] {
  return tags.filter((tag) => text.includes(locales.get(tag)!.messages.requestLinkMessage))
}

const meter = (tag: string) => locales.get(tag)!.strength.hintSequence
const mail = (tag: string) => locales.get(tag)!.mail.resetIgnore

it('(control) detects each language in a bundle of all languages', async () => {
  const all = tags.map((tag, index) => `export * as l${index} from './locales/${tag}.ts'`)
  const [page = ''] = await bundle(all.join('\n'))
  expect(findLanguages(page)).toEqual(tags)
  expect(tags.filter((tag) => page.includes(meter(tag)))).toEqual(tags)
  expect(tags.filter((tag) => page.includes(mail(tag)))).toEqual(tags)
})

it.each(tags)('a page that imports the messages of %s contains no other language', async (tag) => {
  for (const name of ['messages', 'default']) {
    const [page = ''] = await bundle(`export { ${name} } from './locales/${tag}.ts'`)
    expect(findLanguages(page)).toEqual([tag])
    expect(page).not.toContain(meter(tag))
    expect(page).not.toContain(mail(tag))
  }
})

it.each(tags)(
  'a page that imports only the meter’s texts in %s contains no other texts',
  async (tag) => {
    const [page = ''] = await bundle(`export { strength } from './locales/${tag}.ts'`)
    expect(page).toContain(meter(tag))
    expect(page).not.toContain(mail(tag))
    expect(findLanguages(page)).toEqual([])
  },
)

it.each(tags)(
  'a server that imports only the email texts in %s contains no other texts',
  async (tag) => {
    const [server = ''] = await bundle(`export { mail } from './locales/${tag}.ts'`)
    expect(server).toContain(mail(tag))
    expect(server).not.toContain(meter(tag))
    expect(findLanguages(server)).toEqual([])
  },
)

it('the server’s bundle contains the English emails, and no text of a page', async () => {
  const [server = ''] = await bundle(`export * from './server/index.ts'`)
  expect(tags.filter((tag) => server.includes(mail(tag)))).toEqual(['en'])
  expect(server).not.toContain(meter('en'))
  expect(findLanguages(server)).toEqual([])
})

it.each(tags)(`the messages of %s take at most ${limit} kB (gzip)`, async (tag) => {
  const [page = ''] = await bundle(`export { messages } from './locales/${tag}.ts'`)
  expect(gzipSync(page, { level: 9 }).length / 1024).toBeLessThanOrEqual(limit)
})

it('the form’s bundle contains only English', async () => {
  const [page = ''] = await bundle(`export { ResetPasswordForm } from './index.ts'`)
  expect(findLanguages(page)).toEqual(['en'])
  expect(page).not.toContain(meter('en'))
  expect(page).not.toContain(mail('en'))
})

it('a page with loadMessages contains English, and loads other languages on demand', async () => {
  const [page = '', ...chunks] = await bundle(`export { loadMessages } from './locales/index.ts'`, {
    splitting: true,
  })
  expect(findLanguages(page)).toEqual(['en'])
  const found = chunks.map(findLanguages).filter((list) => list.length > 0)
  expect(found.every((list) => list.length === 1)).toBe(true)
  expect(['en', ...found.flat()].toSorted()).toEqual(tags.toSorted())
})
