import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { refusals, toUrl, walkThePath } from '../shopper.mjs'

/** Tests an app that is compiled by React Compiler, with React Hook Form's next major version. */
export default {
  what: 'React Compiler, React Hook Form 8',
  versions: ['babel-plugin-react-compiler', 'react-hook-form', 'react'],
  base: 'vite-react19',
  steps: {
    types: ['tsc -p .'],
    builds: ['vite build --logLevel warn'],
    path: async (context) => {
      // Compiled components import the compiler's cache, so the bundle contains its name.
      const assets = join(context.folder, 'dist/assets')
      const [script = ''] = readdirSync(assets).filter((file) => file.endsWith('.js'))
      assert.match(readFileSync(join(assets, script), 'utf8'), /react\.memo_cache_sentinel/)
      await followsTheTyping(context)
      await walkThePath(context, { path: '/' })
    },
  },
  serve: ({ port }) => `vite preview --host 127.0.0.1 --port ${port} --strictPort --logLevel warn`,
  tolerated: [
    refusals,
    {
      by: 'installs',
      line: /^npm warn EBADENGINE/,
      because: 'the bundler’s plugin for Babel says that it wants a newer Node, and runs on 20',
    },
  ],
}

/** Checks that a compiled component doesn't keep the values of an earlier render. */
async function followsTheTyping({ api, site, openPage }) {
  const page = await openPage()
  await page.goto(toUrl(site.url, await api.createReset()))
  const password = page.getByLabel('New password', { exact: true })
  for (const text of ['one', 'twelve', 'eleven more']) {
    await password.fill(text)
    await page.waitForFunction(
      (length) => document.querySelector('output').textContent === length,
      String(text.length),
    )
  }
  await page.getByRole('button', { name: 'Show password', exact: true }).click()
  await page.locator('[data-field=password][data-revealed=true]').waitFor()
  await page.context().close()
}
