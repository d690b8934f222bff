import assert from 'node:assert/strict'

import { toUrl } from './shopper.mjs'

const searchParams = 'output[aria-label="Search parameters"]'
const renderedAs = 'output[aria-label="Rendered as"]'

/**
 * Checks that a framework's router, which keeps its own copy of the URL, forgets the token. Once
 * the address bar no longer contains the token, the router must not show it, send it to the server
 * or restore it, neither on a refresh nor after navigating away and back.
 *
 * The page has an output "Search parameters", an output "Rendered as" that the server changes with
 * every answer, a button "Refresh" and a link "Home". With `state`, the router's own state in the
 * session history must not contain the token either.
 */
export async function forgetsTheToken({ api, site, openPage }, { path, title, state }) {
  const page = await openPage()
  const reset = await api.createReset()
  const address = new URL(path, site.url).href
  const seen = site.requests.length
  const heading = page.getByRole('heading', { name: title ?? 'Create a new password' })
  const password = page.getByLabel('New password', { exact: true })
  /** Waits without failing on a timeout: the assertion that follows reports the problem. */
  const waitUntil = (condition, values) =>
    page.waitForFunction(condition, values, { timeout: 10_000 }).catch(() => undefined)

  const check = async (when) => {
    await heading.waitFor()
    await page.waitForURL(address)
    // The router may follow with a delay, so this also checks its state half a second later.
    await waitUntil(([name]) => document.querySelector(name).textContent === '', [searchParams])
    await page.waitForTimeout(500)
    assert.equal(page.url(), address, `the address bar ${when}`)
    if (state) {
      const kept = JSON.stringify(await page.evaluate(() => history.state))
      assert.ok(!kept.includes(reset.token), `history.state ${when}: ${kept}`)
    }
    assert.equal(
      await page.locator(searchParams).textContent(),
      '',
      `the router's search parameters ${when}`,
    )
    assert.deepEqual(findToken(), [], `requests with the token ${when}`)
  }
  const findToken = () => {
    const [first, ...later] = site.requests.slice(seen)
    assert.ok(first.url.includes(reset.token), 'the first request is for the link')
    return later.filter((request) => JSON.stringify(request).includes(reset.token))
  }
  const refresh = async () => {
    const before = await page.locator(renderedAs).textContent()
    await page.getByRole('button', { name: 'Refresh' }).click()
    await waitUntil(
      ([name, text]) => document.querySelector(name).textContent !== text,
      [renderedAs, before],
    )
    assert.notEqual(await page.locator(renderedAs).textContent(), before, 'the server has answered')
  }

  await page.goto(toUrl(address, reset))
  await check('after the link')

  await password.fill('half a password')
  await refresh()
  await check('after a refresh')
  assert.equal(await password.inputValue(), 'half a password', 'a refresh keeps what is typed')

  await page.getByRole('link', { name: 'Home' }).click()
  await page.getByRole('heading', { name: 'Home' }).waitFor()
  await page.goBack()
  await check('after a walk away and back')

  await page.goForward()
  await page.getByRole('heading', { name: 'Home' }).waitFor()
  await page.goBack()
  await refresh()
  await check('after a refresh of the page that was come back to')
  await page.context().close()
}
