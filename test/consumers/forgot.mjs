import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'

import { choosePassword } from './shopper.mjs'

const customer = 'john@example.com'
/** The first one has just got a link, and the next a minute later at the earliest. */
const otherCustomer = 'jane@example.com'

/**
 * From “forgot password?” to the new password, by the mail that the consumer's own handler has
 * sent; then the same question without JavaScript, as far as the mail. The link leads to
 * `resetPath`.
 */
export async function walkFromForgotToReset(context, { path, sentPath, resetPath }) {
  const { api, site, mails, openPage } = context
  const page = await openPage()
  await page.goto(new URL(path, site.url).href)
  await submit(page, customer)
  await page.getByRole('heading', { name: 'Check your email' }).waitFor()
  assert.equal(new URL(page.url()).pathname, path, 'JavaScript has sent it')

  const link = await readLink(mails, customer)
  const resetPage = new URL(resetPath, site.url).href
  assert.ok(link.startsWith(`${resetPage}?`), 'the link leads to the reset page')
  await page.goto(link)
  await page.waitForURL(resetPage)
  const password = `after the mail ${randomUUID()}`
  assert.equal(await api.canSignIn(password), false)
  await choosePassword(page, password)
  await page.getByText('Sign in with your new password.').waitFor()
  assert.equal(await api.canSignIn(password), true)
  await page.context().close()

  await askWithoutJavaScript(context, { path, sentPath })
}

/** The same page for every address; a mail for a customer's alone, and not twice in a minute. */
async function askWithoutJavaScript({ api, site, mails, openPage }, { path, sentPath }) {
  const page = await openPage({ javaScriptEnabled: false })
  const creates = () => api.emulator.requests.filter(isCreate).length
  const before = creates()
  for (const email of ['nobody@example.com', customer, otherCustomer]) {
    await page.goto(new URL(path, site.url).href)
    await submit(page, email)
    await page.waitForURL(new URL(sentPath, site.url).href)
    await page.getByRole('heading', { name: 'Check your email' }).waitFor()
  }
  await readLink(mails, otherCustomer)
  assert.equal(creates() - before, 2, 'Commerce Layer was asked for both that were not limited')
  assert.deepEqual(
    mails.map(({ to }) => to),
    [customer, otherCustomer],
  )
  await page.context().close()
}

function isCreate({ method, url }) {
  return method === 'POST' && url.endsWith('/api/customer_password_resets')
}

async function submit(page, email) {
  // Without JavaScript there is nothing to wait for; with it, React has to be there first.
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Email address').fill(email)
  await page.getByRole('button', { name: 'Send link' }).click()
}

/** The link in the newest mail, which leaves after the answer. */
async function readLink(mails, email) {
  for (let tries = 0; tries < 100 && mails.at(-1)?.to !== email; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  const { to, text } = mails.at(-1)
  assert.equal(to, email)
  const [link] = /https?:\/\/\S+/.exec(text) ?? []
  assert.ok(link, 'a link in the mail')
  return link
}
