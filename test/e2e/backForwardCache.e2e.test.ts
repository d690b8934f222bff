import { type Browser, type Page, chromium } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { startStorefront } from '../../examples/storefront/startStorefront.mjs'
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs'

let storefront: Awaited<ReturnType<typeof startStorefront>>
let browser: Browser

beforeAll(async () => {
  storefront = await startStorefront()
  // Playwright turns the back-forward cache off, but shoppers' browsers use it.
  browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArgs,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
})

afterAll(async () => {
  await browser.close()
  await storefront.close()
})

it('restores empty fields from the back-forward cache', { timeout: 30_000 }, async ({ skip }) => {
  const page = await browser.newPage()
  // Playwright's bundled browser is a headless shell without this cache. In that browser, only the
  // unit test of `pagehide` covers this case.
  skip(!(await hasBackForwardCache(page)), 'this build of Chromium has no back-forward cache')
  await page.goto(
    `${storefront.url}/reset-password?` +
      'customerPasswordResetId=xYZkjABcde&resetPasswordToken=xhFfkmfybsLxzaAP6xcs',
  )
  await page.getByLabel('New password', { exact: true }).fill('correct horse battery')
  await page.getByLabel('Confirm new password').fill('correct horse battery')
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.id = 'control'
    input.value = 'kept'
    document.body.append(input)
    window.addEventListener('pageshow', ({ persisted }) =>
      document.documentElement.setAttribute('data-persisted', String(persisted)),
    )
  })

  await page.goto(`${storefront.apiUrl}/elsewhere`)
  await page.evaluate(() => history.back())

  // Without these checks, the test would also pass on a page that was loaded again.
  await expect
    .poll(() => page.locator('html').getAttribute('data-persisted', { timeout: 1000 }), {
      timeout: 10_000,
    })
    .toBe('true')
  expect(await page.locator('#control').inputValue()).toBe('kept')
  expect(await page.getByLabel('New password', { exact: true }).inputValue()).toBe('')
  expect(await page.getByLabel('Confirm new password').inputValue()).toBe('')
})

/** Whether this browser has a back-forward cache at all. */
async function hasBackForwardCache(page: Page): Promise<boolean> {
  await page.goto(`${storefront.url}/`)
  await page.evaluate(() => {
    document.title = 'kept'
  })
  await page.goto(`${storefront.apiUrl}/elsewhere`)
  await page.evaluate(() => history.back()).catch(() => {})
  // Playwright's own waiting doesn't notice that a page comes from the cache.
  await expect
    .poll(() => page.evaluate(() => document.readyState + location.href).catch(() => ''))
    .toBe(`complete${storefront.url}/`)
  return (await page.title()) === 'kept'
}
