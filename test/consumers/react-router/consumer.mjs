import assert from 'node:assert/strict'

import { forgetsTheToken } from '../router.mjs'
import { refusals, toUrl, walkThePath } from '../shopper.mjs'

/** Tests React Router's framework mode with server rendering and a revalidated loader. */
export default {
  what: 'framework mode, a loader that is revalidated',
  versions: ['react-router', 'react', 'vite', 'typescript'],
  steps: {
    types: ['react-router typegen', 'tsc -p .'],
    builds: ['react-router build --logLevel warn'],
    path: async (context) => {
      await walkThePath(context, { path: '/reset-password' })
      await forgetsTheToken(context, { path: '/reset-password', state: true })
      await survivesARevalidation(context, '/reset-password')
      await survivesARevalidation(context, '/unscrubbed-router')
      await walkThePath(context, { path: '/unscrubbed-router' })
      await keepsTheTokenUntilItNavigates(context)
    },
  },
  serve: ({ port }) =>
    `HOST=127.0.0.1 PORT=${port} NODE_ENV=production react-router-serve build/server/index.js`,
  tolerated: [
    refusals,
    {
      by: 'installs',
      line: /^npm warn install-scripts\b/,
      because: 'esbuild would look at its own binary, which is there',
    },
    ...['types', 'builds'].map((by) => ({
      by,
      line: /^The `envFile` option is deprecated/,
      because: 'React Router 7 uses an option that Vite 8 has another name for',
    })),
    {
      by: 'builds',
      line: /^(⚠️ +Future Flag Warning|You can use the `future\.|-> https:\/\/reactrouter\.com\/)/u,
      because: 'React Router 7 names what is going to be the default of version 8',
    },
    {
      by: 'server',
      line: /^\[react-router-serve\] http:|^GET \/\S* 200 - - [\d.]+ ms$/,
      because: 'react-router-serve says where it listens, and each request that it has answered',
    },
  ],
}

const renderedAs = 'output[aria-label="Rendered as"]'

async function revalidate(page) {
  const before = await page.locator(renderedAs).textContent()
  await page.getByRole('button', { name: 'Refresh' }).click()
  await page.waitForFunction(
    ([name, text]) => document.querySelector(name).textContent !== text,
    [renderedAs, before],
  )
}

/** Checks that the typed text and the link survive a revalidation. */
async function survivesARevalidation({ api, site, openPage }, path) {
  const page = await openPage()
  const address = new URL(path, site.url).href
  await page.goto(toUrl(address, await api.createReset()))
  await page.waitForURL(address)
  const password = `revalidated on ${path}`
  await page.getByLabel('New password', { exact: true }).fill(password)
  await revalidate(page)
  await revalidate(page)
  await page.getByLabel('Confirm new password').fill(password)
  await page.getByRole('button', { name: 'Save new password' }).click()
  await page.getByText('Sign in with your new password.').waitFor()
  assert.equal(await api.canSignIn(password), true)
  await revalidate(page)
  await page.getByText('Sign in with your new password.').waitFor()
  await page.context().close()
}

/** Checks docs/routers.md's row for a page that doesn't pass the router's own `replace`. */
async function keepsTheTokenUntilItNavigates({ api, site, openPage }) {
  const page = await openPage()
  const address = new URL('/unscrubbed-router', site.url).href
  const reset = await api.createReset()
  const seen = site.requests.length
  const withToken = () =>
    site.requests.slice(seen + 1).filter(({ url }) => url.includes(reset.token)).length
  const readParams = () => page.locator('output[aria-label="Search parameters"]').textContent()

  await page.goto(toUrl(address, reset))
  await page.waitForURL(address)
  assert.ok((await readParams()).includes(reset.token), 'the router has the token')
  const kept = JSON.stringify(await page.evaluate(() => history.state))
  assert.ok(!kept.includes(reset.token), `history.state: ${kept}`)
  assert.equal(withToken(), 0)
  await revalidate(page)
  assert.equal(withToken(), 1, 'a revalidation asks with the token')
  assert.equal(page.url(), address, 'a revalidation doesn’t bring the token back')

  await page.getByRole('link', { name: 'Home' }).click()
  await page.getByRole('heading', { name: 'Home' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Create a new password' }).waitFor()
  assert.equal(await readParams(), '', 'the router has forgotten the token')
  await revalidate(page)
  assert.equal(withToken(), 1)
  await page.context().close()
}
