// @vitest-environment node
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const consumers = join(root, 'test/consumers')
const recipes = join(root, 'docs/recipes')
const read = (path: string) => readFileSync(path, 'utf8')
const all = readdirSync(recipes)
/** `test/recipes` follows these recipes word for word. The other recipes show a consumer's code. */
const { recipes: followed } = (await import(join(root, 'test/recipes/readRecipe.mjs'))) as {
  recipes: string[]
}
const pages = all.filter((name) => !followed.includes(name.replace('.md', '')))

/** A code block that names its source file in `test/consumers`. */
const block = /^```(\w+) (\S+)\n[\s\S]*?^```$/gm

/** The page, with the content of each block's source file in the block. */
function fill(page: string): string {
  return page.replaceAll(
    block,
    (_all, language: string, path: string) =>
      `\`\`\`${language} ${path}\n${read(join(consumers, path))}\`\`\``,
  )
}

const blocks = pages.flatMap((name) =>
  [...read(join(recipes, name)).matchAll(block)].map(([, language, path = '']) => ({
    name,
    language,
    path,
  })),
)

// `npx vitest run --project unit test/docs/recipes -u` copies the files into the pages.
it.each(pages)('shows in %s the code that the consumers run', async (name) => {
  const path = join(recipes, name)
  await expect(fill(read(path))).toMatchFileSnapshot(path)
})

it('names the source file of every code block except shell lines', () => {
  for (const name of pages) {
    const fences = read(join(recipes, name)).matchAll(/^```(\w.*)$/gm)
    const languages = [...fences].map(([, info = '']) => info)
    expect(languages.filter((info) => !/^(sh|\w+ [\w-]+\/\S+)$/.test(info))).toEqual([])
  }
  expect(blocks.length).toBeGreaterThan(5)
})

it('copies code only from consumers that type-check their code', async () => {
  const names = new Set(blocks.map(({ path }) => path.split('/')[0] ?? ''))
  for (const name of names) {
    const { default: consumer } = (await import(join(consumers, name, 'consumer.mjs'))) as {
      default: { steps: Record<string, unknown> }
    }
    expect([name, Object.keys(consumer.steps)]).toEqual([name, expect.arrayContaining(['types'])])
  }
})

it('follows all recipes except three, and names a file for each block of a followed recipe', () => {
  expect(pages).toEqual(['README.md', 'end-other-sessions.md', 'react-components.md', 'shadcn.md'])
  for (const name of followed) {
    const infos = [...read(join(recipes, `${name}.md`)).matchAll(/^```(\w.*)$/gm)]
    const without = infos.filter(([, info = '']) => !/^sh( starts)?$|^\w+ \S+$/.test(info))
    expect(without.map(([fence]) => fence)).toEqual([])
  }
})

it('lists every recipe in the index, and links only to files that exist', () => {
  const index = read(join(recipes, 'README.md'))
  const others = all.filter((name) => name !== 'README.md')
  expect(others.filter((name) => !index.includes(`](${name})`))).toEqual([])
  for (const name of all) {
    const links = [...read(join(recipes, name)).matchAll(/\]\(([^)#:]+)[^)]*\)/g)]
    const missing = links.filter(
      ([, to = '']) => !existsSync(join(dirname(join(recipes, name)), to)),
    )
    expect(missing.map(([link]) => link)).toEqual([])
  }
})
