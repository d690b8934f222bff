import assert from 'node:assert/strict'

import { toUrl } from '../shopper.mjs'

const unchanged = 'Your password was not changed.'
const unknown = 'We don’t know if your password was changed.'

/** Commerce Layer's answer to an expired access token. */
const invalidToken = {
  status: 401,
  body: { errors: [{ status: '401', code: 'INVALID_TOKEN', title: 'Invalid token' }] },
}

/** For `tolerated`: Chromium prints these lines about the refusals that this file causes. */
export const proxyRefusals = {
  by: 'browser',
  line: /^error: Failed to load resource: .* status of (401|429|502|503) \(.*\)$/,
  because: 'Chromium says so of any 4xx and 5xx; here each is asked for',
}

/**
 * Checks that the shopper reads the same about a failure behind or inside the proxy as without a
 * proxy: above all, whether the password may have been changed.
 */
export async function saysWhatTheProxySays({ api, site, openPage }, path) {
  const { emulator } = api
  const page = await openPage()
  const address = new URL(path, site.url).href
  const isToken = ({ url }) => url.endsWith('/oauth/token')
  const password = 'behind the proxy'

  /** Opens a new page for each submit, because a form remembers the outcomes of earlier tries. */
  const submit = async () => {
    await page.goto('about:blank')
    await page.goto(toUrl(address, await api.createReset()))
    await page.waitForURL(address)
    await page.getByLabel('New password', { exact: true }).fill(password)
    await page.getByLabel('Confirm new password').fill(password)
    await page.getByRole('button', { name: 'Save new password' }).click()
  }
  const reads = async (sentences) => {
    for (const sentence of sentences) await page.getByText(sentence).first().waitFor()
  }

  emulator.failNext({ status: 429, headers: { 'Retry-After': '40' } })
  await submit()
  await reads([unchanged, /You can try again in (40|3\d)\sseconds/])

  emulator.failNext({ status: 503 })
  await submit()
  await reads([unknown])

  emulator.failNext({ networkError: true })
  await submit()
  await reads([unknown])

  // The access token is refused, and the handler can't get a new one: nothing was changed.
  emulator.failNext(invalidToken)
  for (const status of [429, 503]) {
    emulator.failNext({ match: isToken, status })
    await submit()
    await reads([unchanged])
    assert.equal(await api.canSignIn(password), false)
    // For ten seconds, the handler remembers that it got no token.
    await new Promise((resolve) => setTimeout(resolve, 10_500))
  }

  // The access token is refused, and the handler gets a new one.
  emulator.failNext(invalidToken)
  await submit()
  await reads(['Sign in with your new password.'])
  assert.equal(await api.canSignIn(password), true)

  // Commerce Layer answers without a document.
  emulator.failNext({ status: 204 })
  await submit()
  await reads(['Sign in with your new password.'])

  await refusesAllElse({ api, site })
  await page.context().close()
}

async function refusesAllElse({ api, site }) {
  const { id, token } = await api.createReset()
  const sent = api.emulator.requests.length
  const resets = new URL('/api/commerce-layer/customer_password_resets/', site.url)
  const patch = (at, attributes, { origin = new URL(site.url).origin } = {}) =>
    fetch(`${resets.href}${at}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/vnd.api+json', Origin: origin },
      body: JSON.stringify({ data: { type: 'customer_password_resets', id, attributes } }),
    })
  const withToken = { customer_password: 'long enough', _reset_password_token: token }
  const other = { origin: 'https://attacker.example' }
  assert.equal((await patch(id, { customer_password: 'long enough' })).status, 422)
  assert.equal((await patch(id, { ...withToken, _reset_password_token: '' })).status, 422)
  assert.equal((await patch(id, { ...withToken, customer_email: 'a@example.com' })).status, 400)
  assert.equal((await patch('another', withToken)).status, 400)
  assert.equal((await patch('..%2Fcustomers%2Fabc', withToken)).status, 404)
  assert.equal((await patch(id, withToken, other)).status, 403)
  assert.equal((await fetch(`${resets.href}${id}`)).status, 405)
  assert.equal(api.emulator.requests.length, sent, 'nothing of it has reached Commerce Layer')
}
