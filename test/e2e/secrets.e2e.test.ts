import { en } from 'commercelayer-password-reset'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { type FaultServer, startFaultServer } from '../faults/faultServer.ts'
import { type PageSettings, type Visit, randomText, submit, type } from '../faults/shopper.ts'
import { countInHeap } from '../support/heap.ts'
import { openStrictShop } from '../support/strictShop.ts'

const strict = openStrictShop()
let server: FaultServer

beforeAll(async () => {
  server = await startFaultServer(({ line }) => {
    const id = line.split('/').at(-1)
    const attributes = { customer_email: 'john@example.com', reset_password_token: 'tk-answered' }
    return {
      does: 'answer',
      status: 200,
      headers: { 'Content-Type': 'application/vnd.api+json' },
      body: JSON.stringify({ data: { id, type: 'customer_password_resets', attributes } }),
    }
  })
})

afterAll(async () => {
  await server.close()
})

const arrive = (settings: PageSettings, act: (visit: Visit) => Promise<void>) =>
  strict.arrive({ api: server.url, ...settings }, act)

/** Returns the places, except memory, in which the page keeps or shows a secret. */
async function findSecrets(
  { context, page, watch, token }: Visit,
  password: string,
): Promise<string[]> {
  const places = await page.evaluate(() => ({
    title: document.title,
    location: window.location.href,
    'history state': JSON.stringify(window.history.state),
    html: document.documentElement.outerHTML,
    localStorage: JSON.stringify(Object.entries(localStorage)),
    sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
    'cache events': JSON.stringify(window.page.heard),
    callbacks: JSON.stringify(window.page.told),
  }))
  const all = {
    ...places,
    cookies: JSON.stringify(await context.cookies()),
    console: watch.printed.join('\n'),
  }
  return Object.entries(all)
    .filter(([, text]) => [password, token, 'tk-answered'].some((secret) => text.includes(secret)))
    .map(([place]) => place)
}

it('leaves no secret in cache, callbacks, storage, cookies, URL, HTML or console', async () => {
  await arrive({ persist: '' }, async (shopper) => {
    const password = randomText('pw')
    await type(shopper.page, password)
    expect(await findSecrets(shopper, password)).toEqual([])
    await submit(shopper.page)
    await shopper.page.getByText(en.success).waitFor()
    expect(await findSecrets(shopper, password)).toEqual([])
    await shopper.page.evaluate(() => window.page.unmount())
    expect(await findSecrets(shopper, password)).toEqual([])
    // The cache did send events, so the check above had something to read.
    expect(await shopper.page.evaluate(() => window.page.heard.length)).toBeGreaterThan(2)
  })
})

it('(control) finds the secrets that a hand-written form leaks', async () => {
  await arrive({ persist: '', leaky: '' }, async (shopper) => {
    const password = randomText('pw')
    await type(shopper.page, password)
    await submit(shopper.page)
    await shopper.page.getByText('success').waitFor()
    const places = [
      'title',
      'location',
      'html',
      'sessionStorage',
      'cache events',
      'cookies',
      'console',
    ]
    expect(await findSecrets(shopper, password)).toEqual(places)
  })
})

it.each([
  ['writes no secret from our mutation', {}, []],
  [
    'writes both secrets from an ordinary mutation',
    { leaky: '' },
    ['customer_password', '_reset_password_token'],
  ],
])(
  '%s to the persister when a shopper submits offline and comes back online',
  async (_what, settings: PageSettings, expected) => {
    await arrive({ persist: '', ...settings }, async ({ context, page, token }) => {
      const password = randomText('pw')
      const secrets = { customer_password: password, _reset_password_token: token }
      await type(page, password)
      await context.setOffline(true)
      await submit(page)
      await page.locator('[role=alert], [role=status]:has-text("pending")').first().waitFor()
      const written: string[] = []
      const look = async () =>
        written.push(await page.evaluate(() => JSON.stringify(Object.entries(localStorage))))
      // The persister writes with a delay.
      await expect.poll(look, { timeout: 3000 }).toBeGreaterThan(3)
      await context.setOffline(false)
      await page.waitForTimeout(200)
      await look()
      const found = Object.entries(secrets).filter(([, secret]) =>
        written.some((text) => text.includes(secret)),
      )
      expect(found.map(([name]) => name)).toEqual(expected)
      // The persister did write.
      expect(written.join('')).toContain('REACT_QUERY_OFFLINE_CACHE')
    })
  },
)

it('leaves no password in the heap after a success or after unmounting', async () => {
  await arrive({}, async ({ page }) => {
    const password = randomText('pw')
    await type(page, password)
    // The heap contains the password while the inputs do.
    expect(await countInHeap(page, password)).toBeGreaterThan(0)
    await submit(page)
    await page.getByText(en.success).waitFor()
    expect(await countInHeap(page, password)).toBe(0)
    await page.evaluate(() => window.page.unmount())
    expect(await countInHeap(page, password)).toBe(0)
  })
})

it.each([
  ['succeeds', en.signedIn],
  ['fails', en.success],
  ['hangs', en.success],
])('leaves no password in the heap after a sign-in that %s', async (signIn, message) => {
  await arrive({ signIn }, async ({ page }) => {
    const password = randomText('pw')
    await type(page, password)
    expect(await countInHeap(page, password)).toBeGreaterThan(0)
    await submit(page)
    await page.getByText(message).waitFor({ timeout: 15_000 })
    expect(await countInHeap(page, password)).toBe(0)
  })
})

it('leaves no password in the heap when a filled form is unmounted', async () => {
  await arrive({}, async ({ page }) => {
    const password = randomText('pw')
    await type(page, password)
    await page.evaluate(() => window.page.unmount())
    expect(await countInHeap(page, password)).toBe(0)
  })
})

it('(control) finds the password in the heap after a hand-written form is unmounted', async () => {
  await arrive({ leaky: '' }, async ({ page }) => {
    const password = randomText('pw')
    await type(page, password)
    await submit(page)
    await page.getByText('success').waitFor()
    await page.evaluate(() => window.page.unmount())
    expect(await countInHeap(page, password)).toBeGreaterThan(0)
  })
})
