import { en } from 'commercelayer-password-reset'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'

import type { Fault } from '../faults/faultServer.ts'
import { randomText, submit, type } from '../faults/shopper.ts'
import { countInHeap } from '../support/heap.ts'
import { changed, openStrictShop, tokenRefused } from '../support/strictShop.ts'

const strict = openStrictShop()

const unmount = async (page: Page) => page.evaluate(() => window.page.unmount())

/** Renders three times, because React keeps the last two renders of a component. */
async function renderAgain(page: Page) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  for (let times = 0; times < 3; times++) await page.getByText('Render again').click()
}

it.each<[string, Fault]>([
  ['too many requests', { does: 'answer', status: 429 }],
  ['a broken server', { does: 'answer', status: 500 }],
  ['a refused access token', { does: 'answer', status: 401 }],
  ['a lost answer', { does: 'reset' }],
  ['a refused link', tokenRefused],
])('keeps no password in the heap when the app keeps the error after %s', async (_what, fault) => {
  await strict.shop(
    () => fault,
    { keepErrors: '' },
    async ({ page }) => {
      const password = randomText('pw')
      await type(page, password)
      expect(await countInHeap(page, password)).toBeGreaterThan(0)
      await submit(page)
      await page.locator('[role=alert], [data-status=invalid-link]').first().waitFor()
      await unmount(page)
      // The app did keep the error.
      expect(await page.evaluate(() => window.page.kept.length)).toBe(1)
      expect(await countInHeap(page, password)).toBe(0)
    },
  )
})

it.each([
  ['finds the password that an error’s unread `stack` keeps in the heap', 'keeps-unread', 1],
  ['finds no password in the heap once the error’s `stack` has been read', 'keeps-read', 0],
])('%s', async (_what, signIn, count) => {
  await strict.shop(
    () => changed,
    { signIn },
    async ({ page }) => {
      const password = randomText('pw')
      await type(page, password)
      await submit(page)
      await page.getByText(en.signedIn).waitFor()
      await unmount(page)
      expect(await page.evaluate(() => window.page.kept.length)).toBe(1)
      expect(await countInHeap(page, password)).toBe(count)
    },
  )
})

it('keeps no token in the heap once the app drops the used link', async () => {
  await strict.shop(
    () => changed,
    { ownLink: '' },
    async ({ page, token }) => {
      // Options of earlier renders must not keep the link either.
      await renderAgain(page)
      expect(await countInHeap(page, token)).toBeGreaterThan(0)
      await type(page, randomText('pw'))
      await submit(page)
      await page.getByText(en.success).waitFor()
      await renderAgain(page)
      expect(await countInHeap(page, token)).toBe(0)
    },
  )
})

it('finds no token in the heap once a page without our form drops the link', async () => {
  await strict.shop(
    () => changed,
    { ownLink: 'alone' },
    async ({ page, token }) => {
      expect(await countInHeap(page, token)).toBeGreaterThan(0)
      await page.getByText('Drop the link').click()
      await renderAgain(page)
      expect(await countInHeap(page, token)).toBe(0)
    },
  )
})

it.each<[string, Fault, string]>([
  ['used', changed, en.successTitle],
  ['refused', tokenRefused, en.rejectedLinkTitle],
])(
  'keeps no token in the heap after the page for a %s link has unmounted',
  async (_what, fault, title) => {
    await strict.shop(
      () => fault,
      {},
      async ({ page, token }) => {
        await type(page, randomText('pw'))
        await submit(page)
        await page.getByText(title).waitFor()
        await unmount(page)
        expect(await countInHeap(page, token)).toBe(0)
      },
    )
  },
)
