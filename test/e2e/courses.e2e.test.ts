import { en } from 'commercelayer-password-reset'
import type { Page } from 'playwright'
import { expect, inject, it } from 'vitest'

import { type CourseRow, courses, losses } from '../faults/rows.ts'
import { type PageSettings, id, randomText, submit, type } from '../faults/shopper.ts'
import { sample } from '../support/sample.ts'
import { problem, read, sentence } from '../support/sentence.ts'
import {
  type ShopVisit,
  changed,
  held,
  inTurn,
  openStrictShop,
  tokenRefused,
} from '../support/strictShop.ts'

// Several tries with one link. A later answer never hides that the password may be changed.

const { shop } = openStrictShop()

interface Course extends ShopVisit {
  /** Sets the fault for every later PATCH, because Chromium may resend one by itself. */
  readonly setFault: (fault: CourseRow['server']) => void
}

async function walk(
  first: CourseRow['server'],
  settings: PageSettings,
  act: (course: Course) => Promise<void>,
): Promise<void> {
  let server: CourseRow['server'] = first
  const circumstances = { id, password: '', token: '', elsewhere: '', now: new Date() }
  const setFault: Course['setFault'] = (fault) => {
    server = fault
  }
  await shop(
    (request, earlier) => server?.({ ...circumstances, request, earlier }) ?? changed,
    settings,
    async (visit) => act({ ...visit, setFault }),
  )
}

const notConfirmed = problem('rejected', 'maybeChanged')
const alertText = (page: Page) => page.getByRole('alert').locator('p').first().textContent()
const actions = (page: Page) => page.locator('[data-part=action]').allTextContents()
const told = (page: Page) => page.evaluate(() => window.page.told)

const rows = Object.entries(losses).flatMap(([loss, { server, ...lost }]) =>
  courses.map((row) => ({ loss, lost, first: server, ...row })),
)

// Concurrent tests need the `expect` of their own context.
it.concurrent.for(sample(rows, inject('scope'), { count: 6 }))(
  'still says that the password may have been changed: $loss, then $fault',
  async (row, test) => {
    const { lost, first, server, error } = row
    const [known, why] = row.message
    const message = read([known, why === 'why' ? lost.why : why])
    await walk(
      () => first,
      { timeout: '3000' },
      async ({ context, page, patches, setFault }) => {
        await type(page, randomText('pw'))
        await submit(page)
        await test.expect
          .poll(() => told(page), { timeout: 15_000 })
          .toMatchObject([{ kind: lost.kind, outcome: 'unknown' }])
        await test.expect.poll(() => alertText(page)).toBe(problem(lost.why, 'maybeChanged'))
        test.expect(await actions(page)).toEqual([en.signIn])
        const before = patches()

        setFault(server)
        if (row.isOffline) await context.setOffline(true)
        await submit(page)
        await test.expect
          .poll(() => told(page), { timeout: 15_000 })
          .toMatchObject([{ kind: lost.kind }, error])
        await test.expect.poll(() => alertText(page)).toBe(message)
        test.expect(await actions(page)).toEqual(row.actions.map((action) => en[action]))
        test.expect(patches() - before).toBe(row.isOffline ? 0 : 1)
        const atField = await page.locator('[data-part=error]').allTextContents()
        test.expect(atField).toEqual(row.atField ? [sentence(en[row.atField])] : [])
        test.expect(await page.locator('body').textContent()).not.toMatch(/not changed/)
      },
    )
  },
)

it('says that the password may have been changed until an answer confirms the change', async () => {
  const { fault, release } = held({ does: 'answer', status: 204 })
  await walk(
    () => ({ does: 'answer', status: 500 }),
    {},
    async ({ page, patches, setFault }) => {
      await type(page, randomText('pw'))
      await submit(page)
      await page.getByText(notConfirmed).waitFor()

      await page.getByLabel('New password', { exact: true }).fill('short')
      await submit(page)
      await page.getByText('This password is too short.').waitFor()
      expect(await alertText(page)).toBe(notConfirmed)

      await page.getByLabel('New password', { exact: true }).fill('long enough')
      await page.getByLabel('Confirm new password').fill('long enough')
      setFault(() => fault)
      await submit(page)
      await expect.poll(patches).toBe(2)
      await page.getByText(en.submitting).waitFor({ state: 'attached' })
      expect([await alertText(page), await actions(page)]).toEqual([notConfirmed, [en.signIn]])

      release()
      await page.getByRole('heading', { name: en.successTitle }).waitFor()
      expect(await page.getByRole('alert').count()).toBe(0)
    },
  )
})

it('says after a lost answer and a remount that the password may have been changed', async () => {
  await walk(
    () => ({ does: 'answer', status: 500 }),
    { givenId: id },
    async ({ page, patches }) => {
      await type(page, randomText('pw'))
      await submit(page)
      await page.getByText(notConfirmed).waitFor()
      await page.evaluate(() => window.page.unmount())
      await page.evaluate(() => window.page.mount())
      await page.getByRole('alert').waitFor()
      expect([await alertText(page), await actions(page), patches()]).toEqual([
        notConfirmed,
        [en.signIn],
        1,
      ])
    },
  )
})

it('shows the 429 after Chromium’s resend, and offers signing in on the next try', async () => {
  await shop(
    inTurn([{ does: 'reset' }, { does: 'answer', status: 429 }, tokenRefused]),
    {},
    async ({ page, patches }) => {
      await type(page, randomText('pw'))
      await submit(page)
      await page.getByRole('alert').waitFor()
      // The page can't see that Chromium sent the request twice.
      expect([await alertText(page), patches()]).toEqual([problem('rateLimitedLater'), 2])
      await submit(page)
      await page.getByRole('heading', { name: en.rejectedLinkTitle }).waitFor()
      expect(await page.locator('[data-part=invalid-link] p').first().textContent()).toContain(
        'If you’ve just set a new password',
      )
      expect(await actions(page)).toEqual([en.signIn, en.requestLink])
    },
  )
})
