import assert from 'node:assert/strict'

import { refusals, toUrl, walkThePath } from '../shopper.mjs'

/** Tests the form and each hook with React 18.2 and the lowest versions of all other peers. */
export default {
  what: 'the lowest peers; the form and each hook alone',
  versions: ['vite', 'react', '@tanstack/react-query', 'react-hook-form', 'zod'],
  steps: {
    types: ['tsc -p .'],
    builds: ['vite build --logLevel warn'],
    path: async (context) => {
      await walkThePath(context, { path: '/' })
      await walkHeadless(context)
      await walkMutation(context)
    },
  },
  serve: ({ port }) => `vite preview --host 127.0.0.1 --port ${port} --strictPort --logLevel warn`,
  tolerated: [refusals],
}

async function walkHeadless({ api, site, openPage }) {
  const page = await openPage()
  await page.goto(toUrl(`${site.url}/headless`, await api.createReset()))
  await page.getByLabel('New password').fill('by the hook alone')
  await page.getByRole('button', { name: 'Save new password' }).click()
  await page.getByText('Sign in with your new password.').waitFor()
  assert.equal(await api.canSignIn('by the hook alone'), true)
}

async function walkMutation({ api, site, openPage }) {
  const page = await openPage()
  await page.goto(toUrl(`${site.url}/mutation`, await api.createReset()))
  await page.getByRole('button', { name: 'Change it' }).click()
  await page.getByText('Changed for john@example.com').waitFor()
  assert.equal(await api.canSignIn('a password of the page’s own'), true)
}
