import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { type Browser, type Page, chromium } from 'playwright'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs'
import { type CodeBlock, typecheck, writeModules } from './codeBlocks.ts'

interface Entry {
  readonly id: string
  readonly type: 'docs' | 'story'
  readonly title: string
  readonly tags: readonly string[]
}

const root = resolve(import.meta.dirname, '../..')
const built = `${root}/storybook-static`
const { entries } = JSON.parse(readFileSync(`${built}/index.json`, 'utf8')) as {
  entries: Readonly<Record<string, Entry>>
}
const all = Object.values(entries)
const stories = all.filter(({ type }) => type === 'story')
/** All pages except the introduction, which has no story of its own. */
const pages = all.filter(({ type, tags }) => type === 'docs' && !tags.includes('unattached-mdx'))

let server: PreviewServer
let browser: Browser

beforeAll(async () => {
  server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir: built },
    preview: { port: 0, host: '127.0.0.1' },
  })
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs })
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

it('shows code for every story, and this code can be pasted into an app', async () => {
  const page = await browser.newPage()
  // The stories' frames stay empty, since this test reads only the code.
  await page.route(/iframe\.html\?.*viewMode=story/, (route) => route.fulfill({ body: '' }))
  const blocks: CodeBlock[] = []
  for (const { id } of pages) blocks.push(...(await readShown(page, id)))
  expect(blocks.map(({ place }) => place).toSorted()).toEqual(
    stories.map(({ id }) => id).toSorted(),
  )

  // The only declaration that the shown code lacks: the app's source of access tokens.
  const own = 'declare function getAccessToken(): Promise<string>'
  const folder = `${root}/node_modules/.cache/shown-code`
  writeModules(
    folder,
    blocks.map(({ text }) => `${text}\n${own}\n`),
  )
  expect(typecheck(folder, blocks)).toEqual([])
})

/** The code that “Show code” reveals for each story on a page. */
async function readShown(page: Page, id: string): Promise<CodeBlock[]> {
  const [{ local: [url = ''] } = { local: [] }] = [server.resolvedUrls!]
  await page.goto(`${url}iframe.html?viewMode=docs&id=${id}`)
  const buttons = page.getByRole('switch', { name: 'Show code' })
  await buttons.first().waitFor()
  while ((await buttons.count()) > 0) await buttons.first().click()
  const shown = await page.locator('[id^="anchor--"]').evaluateAll((anchors) =>
    anchors.map((anchor) => ({
      id: anchor.id.replace(/^anchor--(?:primary--)?/, ''),
      text: anchor.querySelector('pre')?.textContent ?? '',
    })),
  )
  return shown.map(({ id: place, text }) => ({ place, language: 'tsx', text }))
}
