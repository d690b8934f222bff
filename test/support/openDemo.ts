import axe from 'axe-core'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'

import { startStorefront } from '../../examples/storefront/startStorefront.mjs'
import { openBrowser } from './openBrowser.ts'

export const password = 'correct horse battery'

export let storefront: Awaited<ReturnType<typeof startStorefront>>
export let page: Page
let browser: Browser

/** Starts one storefront for all tests of a file, and opens its first page before each test. */
export function openDemo(): void {
  beforeAll(async () => {
    storefront = await startStorefront()
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser.close()
    await storefront.close()
  })

  beforeEach(async () => {
    page = await browser.newPage()
    await page.goto(storefront.url)
  })

  afterEach(() => page.close())
}

export async function setPassword(text = password, at = page): Promise<void> {
  await at.locator('input[name=password]').fill(text)
  await at.locator('input[name=confirmation]').fill(text)
  await at.locator('[data-part=submit]').click()
}

export const choose = (label: string, option: string) => page.getByLabel(label).selectOption(option)
export const form = () => page.locator('[data-part=root]')
export const text = (id: 'request' | 'answer' | 'code') => page.getByTestId(id).innerText()

/** The violations that axe finds on the page, one line for each rule. */
export async function findViolations(): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () =>
    (await (globalThis as unknown as { axe: typeof axe }).axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`,
    ),
  )
}
