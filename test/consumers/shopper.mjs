import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'

/** Long enough for the form, but too short for the emulator. */
const refusedPassword = 'too short'

/** For a consumer's `tolerated`: Chromium prints this about the two refusals on the path. */
export const refusals = {
  by: 'browser',
  line: /^error: Failed to load resource: .* status of 422 \(Unprocessable Entity\)$/,
  because: 'Chromium says so of any 4xx; the path has a refused password and a refused link',
}

/** Adds the link to a page's URL, as Commerce Layer's dashboard does. */
export function toUrl(page, { id, token }) {
  const url = new URL(page)
  url.searchParams.set('customerPasswordResetId', id)
  url.searchParams.set('resetPasswordToken', token)
  return url.href
}

/** Types the password into both fields, and submits. */
export async function choosePassword(page, password) {
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('Confirm new password').fill(password)
  await page.getByRole('button', { name: 'Save new password' }).click()
}

/**
 * Goes through a link, a refused password, a success, a refused link and a page without a link. The
 * address bar must never contain the token, unless `scrubs` is false. `title` is the form's heading
 * if it differs from the English one.
 */
export async function walkThePath({ api, site, openPage }, { path, title, scrubs = true }) {
  const page = await openPage()
  const address = new URL(path, site.url).href
  const reset = await api.createReset()
  const link = toUrl(address, reset)
  const newPassword = `correct horse ${randomUUID()}`
  const shown = scrubs ? address : link
  const isAsShown = () => assert.equal(page.url(), shown)

  await page.goto(link)
  await page.getByRole('heading', { name: title ?? 'Create a new password' }).waitFor()
  await page.waitForURL(shown)

  await choosePassword(page, refusedPassword)
  await page.getByText('This password is too short. Use at least 12 characters.').waitFor()
  assert.equal(await api.canSignIn(refusedPassword), false)
  isAsShown()

  await choosePassword(page, newPassword)
  await page.getByText('Sign in with your new password.').waitFor()
  assert.equal(await api.canSignIn(newPassword), true)
  isAsShown()

  await page.goto('about:blank')
  await page.goto(link)
  await page.waitForURL(shown)
  await choosePassword(page, 'another long password')
  await page.getByRole('heading', { name: 'This link doesn’t work' }).waitFor()
  assert.equal(await api.canSignIn(newPassword), true)
  isAsShown()

  await page.goto('about:blank')
  await page.goto(address)
  await page.getByRole('heading', { name: 'Open the link in your email' }).waitFor()
  await page.context().close()
}
