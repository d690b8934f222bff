import { randomBytes } from 'node:crypto'

import { en } from 'commercelayer-password-reset'
import type { Browser, BrowserContext, Page } from 'playwright'

export const id = 'xYZkjABcde'

/** Things that a page did but must not do. */
interface Watch {
  /** Violations of the Content-Security-Policy. */
  readonly violations: string[]
  /** Lines that scripts printed, without Chromium's own remarks about failed requests. */
  readonly printed: string[]
}

/**
 * A shopper on the strict page, who came by the link from the email. The page has the test's
 * settings.
 */
export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  readonly watch: Watch
  /** The reset token, which is new for every visit. */
  readonly token: string
}

/** Settings of the page, by the names of its URL parameters. */
export type PageSettings = Readonly<Record<string, string | undefined>>

/** Opens the page, runs `act` on it, and closes it. */
export async function visit(
  browser: Browser,
  pageUrl: string,
  settings: PageSettings,
  act: (visit: Visit) => Promise<void>,
): Promise<void> {
  const token = randomText('tk')
  const context = await browser.newContext({ ignoreHTTPSErrors: true })
  try {
    const { page, watch } = await openPage(context)
    await page.goto(resetUrl(pageUrl, settings, token))
    await page.locator('[data-status], form').first().waitFor()
    await act({ context, page, watch, token })
  } finally {
    await context.close()
  }
}

/** Returns a secret that occurs nowhere else. */
export function randomText(prefix: string): string {
  return `${prefix}-${randomBytes(9).toString('hex')}`
}

/** Opens a page, and records its violations and console output before its first script runs. */
async function openPage(context: BrowserContext): Promise<Pick<Visit, 'page' | 'watch'>> {
  const watch: Watch = { violations: [], printed: [] }
  const page = await context.newPage()
  await page.exposeFunction(
    'reportViolation',
    (violation: string) => void watch.violations.push(violation),
  )
  await page.addInitScript(() => {
    const { reportViolation } = window as unknown as {
      reportViolation: (violation: string) => void
    }
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      reportViolation([violatedDirective, blockedURI, sample].join(' '))
    })
  })
  page.on('console', (message) => {
    const isNetworkRemark =
      message.text().startsWith('Failed to load resource') ||
      message.text().includes('blocked by CORS policy')
    if (!isNetworkRemark) watch.printed.push(message.text())
  })
  page.on('pageerror', (error) => watch.printed.push(error.message))
  return { page, watch }
}

/** The URL in the email, with the settings added. */
function resetUrl(pageUrl: string, settings: PageSettings, token: string): string {
  const url = new URL(pageUrl)
  for (const [name, value] of Object.entries(settings))
    if (value !== undefined) url.searchParams.set(name, value)
  url.searchParams.set('connect', settings.api ?? "'none'")
  url.searchParams.set('customerPasswordResetId', id)
  url.searchParams.set('resetPasswordToken', token)
  return url.href
}

/** Writes into both inputs like a password manager, which can enter characters without a key. */
export async function enter(page: Page, password: string): Promise<void> {
  await page.locator('form').first().waitFor()
  // Sent as numbers, because a lone surrogate doesn't survive the transfer to the browser.
  const units = Array.from({ length: password.length }, (_, index) => password.charCodeAt(index))
  await page.evaluate((codes) => {
    for (const input of document.querySelectorAll<HTMLInputElement>(
      'input[name=password], input[name=confirmation]',
    )) {
      input.value = codes.map((code) => String.fromCharCode(code)).join('')
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }, units)
}

/** Types with the keyboard, so no script of the page gets the password as a string. */
export async function type(page: Page, password: string): Promise<void> {
  for (const name of ['password', 'confirmation']) {
    await page.locator(`input[name=${name}]`).first().focus()
    await page.keyboard.insertText(password)
  }
}

export const submit = (page: Page) => page.getByRole('button', { name: en.submit }).first().click()
