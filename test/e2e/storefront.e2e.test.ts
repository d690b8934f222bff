import { en } from 'commercelayer-password-reset'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'

import { startStorefront } from '../../examples/storefront/startStorefront.mjs'
import { openBrowser } from '../support/openBrowser.ts'

let storefront: Awaited<ReturnType<typeof startStorefront>>
let browser: Browser
let page: Page
let printed: string[]
let failures: string[]

beforeAll(async () => {
  storefront = await startStorefront()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await storefront.close()
})

beforeEach(async () => {
  printed = []
  failures = []
  page = await browser.newPage()
  page.on('console', (message) => {
    printed.push(message.text())
    if (message.type() === 'error' || message.type() === 'warning') failures.push(message.text())
  })
  page.on('pageerror', (error) => failures.push(error.message))
})

afterEach(async () => {
  expect(failures).toEqual([])
  await page.close()
})

const patches = () => storefront.emulator.requests.filter(({ method }) => method === 'PATCH')

/** Returns the mails that contain a link. The others say that a password was changed. */
async function readMailbox(): Promise<{ link: string }[]> {
  const response = await fetch(`${storefront.url}/shop/mailbox`)
  return ((await response.json()) as { link: string }[]).filter(({ link }) => link)
}

/** The content of the newest mail in the mailbox. */
const inMail = () => page.locator('.mailbox li').first().frameLocator('iframe')

/** Asks for a link and waits until the mailbox shows it. */
async function requestLink(): Promise<string> {
  await page.goto(`${storefront.url}/forgot`)
  const before = await readMailbox()
  await page.getByRole('button', { name: 'Send link' }).click()
  await page.getByRole('heading', { name: 'Check your email' }).waitFor()
  // The mail leaves after the request's answer.
  await expect.poll(readMailbox, { timeout: 30_000 }).toHaveLength(before.length + 1)
  const [mail] = await readMailbox()
  await inMail().locator(`a.button[href="${mail!.link}"]`).waitFor()
  return mail!.link
}

async function choosePassword(password: string): Promise<void> {
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('Confirm new password').fill(password)
}

async function signIn(password: string): Promise<void> {
  await page.goto(`${storefront.url}/login`)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

it('resets a forgotten password by keyboard, and signs in with the new password', async () => {
  await signIn('old-password')
  await page.getByText('Welcome back').waitFor()
  const before = patches().length

  const link = await requestLink()
  const { searchParams } = new URL(link)
  const id = searchParams.get('customerPasswordResetId')
  expect([...searchParams.keys()]).toEqual(['resetPasswordToken', 'customerPasswordResetId'])
  await inMail().getByRole('link', { name: en.title }).click()

  const password = page.getByLabel('New password', { exact: true })
  await password.focus()
  // The link's fragment contains the address, and stays in the URL.
  expect(page.url()).toBe(`${storefront.url}/reset-password#email=john%40example.com`)
  expect(await page.getByLabel('Email address').inputValue()).toBe('john@example.com')
  await page.keyboard.type('correct horse battery')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('correct horse battery')
  await page.keyboard.press('Enter')

  await page.getByText('You’re signed in.').waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Password changed')
  expect(await password.count()).toBe(0)
  expect(patches().length - before).toBe(1)
  expect(patches().at(-1)?.url).toBe(`${storefront.apiUrl}/api/customer_password_resets/${id}`)
  // The API has a different origin, so the browser sent a preflight.
  expect(
    storefront.emulator.requests.some(
      ({ method, headers }) => method === 'OPTIONS' && headers.has('origin'),
    ),
  ).toBe(true)

  await page.getByRole('link', { name: 'Continue' }).click()
  await page.getByText('Welcome back').waitFor()

  await signIn('correct horse battery')
  await page.getByText('Welcome back').waitFor()
  await signIn('old-password')
  await page.getByText('Email address or password is wrong.').waitFor()
  // Chromium logs an error for any 401.
  expect(failures.splice(0).every((text) => text.includes('401'))).toBe(true)
})

it('refuses a used link, and offers signing in and a new link', async () => {
  const link = await requestLink()
  await page.goto(link)
  await choosePassword('first new password')
  await page.getByRole('button', { name: en.submit }).click()
  await page.getByText('You’re signed in.').waitFor()

  await page.goto('about:blank')
  await page.goto(link)
  await choosePassword('second new password')
  await page.getByRole('button', { name: en.submit }).click()

  await page.getByRole('heading', { name: en.rejectedLinkTitle }).waitFor()
  expect(await page.locator('[data-part="action"]').allTextContents()).toEqual([
    'Sign in',
    'Request a new link',
  ])
  expect(failures.splice(0).every((text) => text.includes('422'))).toBe(true)
})

it('sends one request for three clicks in one tick, and shows success', async () => {
  await page.goto(await requestLink())
  await choosePassword('correct horse battery')
  const before = patches().length

  await page.getByRole('button', { name: en.submit }).evaluate((button: HTMLButtonElement) => {
    button.click()
    button.click()
    button.click()
  })

  await page.getByText('You’re signed in.').waitFor()
  expect(patches().length - before).toBe(1)
})

it('asks the shopper to open the link again after a reload, and sends no request', async () => {
  await page.goto(await requestLink())
  await page.getByLabel('New password', { exact: true }).waitFor()
  const before = patches().length

  await page.reload()

  await page.getByRole('heading', { name: 'Open the link in your email' }).waitFor()
  await page.goBack()
  await page.goForward()
  await page.getByRole('heading', { name: 'Open the link in your email' }).waitFor()
  expect(patches().length).toBe(before)
})

it('leaves no secret in the page, its storage or the console', async () => {
  const link = await requestLink()
  const secrets = [
    'correct horse battery',
    new URL(link).searchParams.get('resetPasswordToken') ?? '',
  ]
  await page.goto(link)
  await choosePassword('correct horse battery')
  await page.getByRole('button', { name: en.submit }).click()
  await page.getByText('You’re signed in.').waitFor()

  expect(await findSecrets(secrets)).toEqual([])

  // The same check finds a secret in each place where the page leaks one.
  await page.evaluate(([password = '', token = '']) => {
    document.title = password
    localStorage.setItem('token', token)
    sessionStorage.setItem('password', password)
    document.body.setAttribute('data-leak', password)
    // oxlint-disable-next-line unicorn/no-document-cookie -- the leak to be found
    document.cookie = `token=${token}`
    history.replaceState(null, '', `?token=${token}`)
    // oxlint-disable-next-line no-console -- the leak to be found
    console.log(password)
  }, secrets)
  expect(await findSecrets(secrets)).toEqual([
    'title',
    'location',
    'html',
    'cookie',
    'localStorage',
    'sessionStorage',
    'console',
  ])
})

async function findSecrets(secrets: string[]): Promise<string[]> {
  const places = await page.evaluate(() => ({
    title: document.title,
    location: location.href,
    html: document.documentElement.outerHTML,
    cookie: document.cookie,
    localStorage: JSON.stringify(Object.entries(localStorage)),
    sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
  }))
  return Object.entries({ ...places, console: printed.join('\n') })
    .filter(([, text]) =>
      secrets.some((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret))),
    )
    .map(([place]) => place)
}
