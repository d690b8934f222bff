import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

import { en } from 'commercelayer-password-reset'
import * as arabic from 'commercelayer-password-reset/locales/ar'
import * as german from 'commercelayer-password-reset/locales/de'
import * as japanese from 'commercelayer-password-reset/locales/ja'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

import { shopRule } from '../../examples/storefront/src/demo/shopRule.ts'
import { choose, findViolations, form, openDemo, page, text } from '../support/openDemo.ts'

openDemo()

const root = resolve(import.meta.dirname, '../..')

it('offers every language of the package under the language’s own name', async () => {
  const files = readdirSync(`${root}/src/locales`).map((file) => file.replace('.ts', ''))
  const tags = files.filter((name) => !['index', 'findLocale', 'loadMessages'].includes(name))
  const offered = await page
    .getByLabel('Language')
    .locator('option')
    .evaluateAll((all: HTMLOptionElement[]) =>
      all.map(({ value, lang, label }) => ({ value, lang, label })),
    )
  expect(offered.map(({ value }) => value).toSorted()).toEqual(tags.toSorted())
  expect(offered.every(({ value, lang }) => value === lang)).toBe(true)
  const names = offered.map(({ label }) => label)
  expect(names).toEqual(expect.arrayContaining(['Deutsch', 'English', 'العربية', '日本語']))
  const namesInEnglish = new Intl.DisplayNames('en', {
    type: 'language',
    languageDisplay: 'standard',
  })
  const inEnglish = offered.filter(({ value, label }) => namesInEnglish.of(value) === label)
  expect(inEnglish.map(({ value }) => value)).toEqual(['en'])
})

it.each([
  { tag: 'de', dir: 'ltr', words: german },
  { tag: 'ar', dir: 'rtl', words: arabic },
  { tag: 'ja', dir: 'ltr', words: japanese },
] as const)(
  'shows every word in $tag, and code that renders the same words',
  async ({ tag, dir, words }) => {
    await choose('Rules', 'list')
    await page.getByLabel('Strength meter').check()
    await choose('Language', tag)
    await form().getByText(words.messages.title).waitFor()
    await page.locator('input[name=password]').fill('password')
    const weak = words.strength.level.replace('{level}', words.strength.veryWeak)
    await form().getByText(weak).first().waitFor()
    expect(await form().getAttribute('lang')).toBe(tag)
    expect(await form().getAttribute('dir')).toBe(dir)
    expect(await form().innerText()).toContain(shopRule[tag])
    // Nothing is left in English.
    expect(await form().innerText()).not.toMatch(/password|your|show|at least/i)
    expect(await findViolations()).toEqual([])

    const shown = await readWords()
    const code = await text('code')
    expect(code).toContain(
      `import { messages, strength } from 'commercelayer-password-reset/locales/${tag}'`,
    )
    await renderInShop(code)
    await page.locator('input[name=password]').fill('password')
    await form().getByText(weak).first().waitFor()
    await expect.poll(readWords).toEqual(shown)
  },
)

it('shows code that passes no messages for English', async () => {
  await page.getByLabel('Strength meter').check()
  const shown = await readWords()
  const code = await text('code')
  expect(code).not.toMatch(/locales|messages/)
  await renderInShop(code)
  await expect.poll(readWords).toEqual(shown)
})

it('keeps the typed text, its error and the focus when the language changes', async () => {
  const field = page.locator('input[name=password]')
  await field.fill('short')
  await page.locator('[data-part=submit]').click()
  await form().locator('[data-part=error]').waitFor()
  const select = page.getByLabel('Language')
  await select.focus()
  await choose('Language', 'ar')
  await form().getByText(arabic.messages.title).waitFor()
  expect(await field.inputValue()).toBe('short')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await select.evaluate((element) => element === document.activeElement)).toBe(true)
  await choose('Language', 'en')
  await form().getByText(en.title).waitFor()
  expect(await field.inputValue()).toBe('short')
})

/**
 * Returns the form's texts and accessible names without repetition. Leaves out announcements, which
 * appear later, and the label of the address, which the shown code doesn't render.
 */
async function readWords(): Promise<string[]> {
  const words = await form().evaluate((element) =>
    [...element.querySelectorAll('*:not([data-announcement], label[for$=username])')].flatMap(
      (each) => [
        ...[...each.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
        ...[each.getAttribute('aria-label')].filter((name) => name !== null),
      ],
    ),
  )
  return [...new Set(words)].toSorted()
}

/** Bundles the shown code as an app would, and opens it instead of the demo. */
async function renderInShop(code: string): Promise<void> {
  const [component = ''] = code.split('/* In your style sheet */')
  const { outputFiles } = await build({
    stdin: {
      contents: `${component}
        import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
        import { createRoot } from 'react-dom/client'
        function getAccessToken() {
          return 'token'
        }
        createRoot(document.body.appendChild(document.createElement('div'))).render(
          <QueryClientProvider client={new QueryClient()}>
            <ResetPasswordPage />
          </QueryClientProvider>,
        )`,
      resolveDir: `${root}/examples/storefront`,
      loader: 'tsx',
    },
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
    write: false,
  })
  const files: Record<string, string> = {
    '/reset-password': '<!doctype html><script type="module" src="/page.js"></script>',
    '/page.js': outputFiles[0]!.text,
  }
  await page.route('http://shop.test/**', (route) => {
    const path = new URL(route.request().url()).pathname
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'text/html'
    return route.fulfill({ contentType, body: files[path] ?? '' })
  })
  await page.goto(
    'http://shop.test/reset-password?customerPasswordResetId=id&resetPasswordToken=token',
  )
  await form().locator('input[name=password]').waitFor()
}
