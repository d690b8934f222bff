import assert from 'node:assert/strict'

import { refusals, toUrl } from '../shopper.mjs'

/**
 * Tests the headless form with the elements of component libraries. Every prop object is spread
 * unchanged, with TypeScript's exact optional properties. Ref, label, description, error and focus
 * must reach the elements.
 */
export default {
  what: 'MUI, Base UI, React Aria and shadcn’s fields',
  versions: ['@mui/material', '@base-ui/react', 'react-aria-components', '@radix-ui/react-label'],
  recipe: 'mui',
  steps: {
    types: ['tsc -p .'],
    builds: ['vite build --logLevel warn'],
    async path(context) {
      for (const library of ['plain', 'mui', 'base', 'aria', 'shadcn'])
        await setPassword(context, library).catch((error) => {
          throw new Error(`${library}: ${error.message}`, { cause: error })
        })
    },
  },
  serve: ({ port }) => `vite preview --host 127.0.0.1 --port ${port} --strictPort --logLevel warn`,
  tolerated: [refusals],
}

async function setPassword({ api, site, openPage }, library) {
  const page = await openPage()
  const input = page.getByLabel('New password', { exact: true })
  const confirmation = page.getByLabel('Confirm new password')
  const submit = page.getByRole('button', { name: 'Save new password' })
  const countSent = () => api.emulator.requests.filter(({ method }) => method === 'PATCH').length
  const sentBefore = countSent()

  const reset = await api.createReset()
  await page.goto(toUrl(new URL(library, site.url).href, reset))
  await submit.waitFor()
  assert.equal(await page.getByLabel('Email address').inputValue(), 'john@example.com')
  assert.match(await describe(input), /at least 8 characters/)

  // The form refuses a password: the input gets the error and the focus.
  await input.fill('short')
  await confirmation.fill('short')
  await submit.click()
  await page.getByText('This password is too short. Use at least 8 characters.').waitFor()
  assert.match(await describe(input), /too short/)
  assert.equal(await input.getAttribute('aria-invalid'), 'true')
  assert.equal(await isFocused(input), true, 'the focus is on the input')
  assert.equal(countSent(), sentBefore)

  // The server refuses a password.
  await input.fill('too short')
  await confirmation.fill('too short')
  await submit.click()
  await page.getByText('This password is too short. Use at least 12 characters.').waitFor()

  await page.getByRole('button', { name: 'Show password' }).click()
  assert.equal(await input.getAttribute('type'), 'text')
  await page.getByRole('button', { name: 'Hide password' }).waitFor()

  // Submits by keyboard, and sends one request.
  const password = `a new password with ${library}`
  await input.fill(password)
  await confirmation.fill(password)
  await confirmation.press('Enter')
  await page.getByText('Sign in with your new password.').waitFor()
  assert.equal(await api.canSignIn(password), true)
  assert.equal(countSent(), sentBefore + 2)
  await page.context().close()
}

/** Returns the text to which `aria-describedby` points. */
function describe(input) {
  return input.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  )
}

function isFocused(input) {
  return input.evaluate((element) => element === document.activeElement)
}
