import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'

import { choosePassword } from '../consumers/shopper.mjs'

const customer = 'john@example.com'

/**
 * Goes like a shopper from a page without a link to signing in with the new password: by the links
 * on the pages, and by the mail that the shop prints. `shop` is the shop's address. `readPrinted`
 * returns the output of the shop's processes. With `sentUrl`, this also asks for a link without
 * JavaScript.
 */
export async function driveTheLoop({ openPage, shop, readPrinted, sentUrl, visit }) {
  const page = await openPage()
  await page.goto(`${shop}/reset-password`)
  await page.getByRole('link', { name: 'Request a new link' }).click()
  await page.waitForURL(`${shop}/forgot`)
  await visit?.forgot?.(page)
  await askForALink(page, customer)
  await page.getByRole('heading', { name: 'Check your email' }).waitFor()
  assert.equal(page.url(), `${shop}/forgot`, 'JavaScript has sent the address')

  await page.goto(await waitForLink(shop, readPrinted))
  await page.waitForURL(`${shop}/reset-password#email=${encodeURIComponent(customer)}`)
  assert.equal(await page.getByLabel('Email address').inputValue(), customer)
  await visit?.reset?.(page)
  const password = `correct horse ${randomUUID()}`
  await choosePassword(page, password)
  await page.getByText('Sign in with your new password.').waitFor()

  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.waitForURL(`${shop}/login`)
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Email address').fill(customer)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('You are signed in.').waitFor()
  await page.context().close()

  if (sentUrl) await askWithoutJavaScript({ openPage, shop, sentUrl })
}

async function askWithoutJavaScript({ openPage, shop, sentUrl }) {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(`${shop}/forgot`)
  await askForALink(page, 'nobody@example.com')
  await page.waitForURL(shop + sentUrl)
  await page.getByRole('heading', { name: 'Check your email' }).waitFor()
  await page.context().close()
}

async function askForALink(page, email) {
  // Waits for React. Before that, the browser would submit the form natively.
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Email address').fill(email)
  await page.getByRole('button', { name: 'Send link' }).click()
}

/** Waits for the mail, which leaves after the answer, and returns its link. */
async function waitForLink(shop, readPrinted) {
  for (let tries = 0; tries < 300; tries++) {
    const [, mail] = readPrinted().split(`To: ${customer}\n`)
    const link = mail?.split(/\s/).find((word) => word.startsWith(`${shop}/reset-password?`))
    if (link) return link
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No mail with a link was printed:\n${readPrinted()}`)
}
