import { en } from 'commercelayer-password-reset'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'

import { id, randomText, submit, type } from '../faults/shopper.ts'
import { problem } from '../support/sentence.ts'
import { changed, held, inTurn, openStrictShop, tokenRefused } from '../support/strictShop.ts'

const { shop, url } = openStrictShop()

/** Waits long enough for a possible second request to arrive. */
const aWhile = (page: Page) => page.waitForTimeout(150)

it('sends nothing when the page opens, even in StrictMode', async () => {
  await shop(inTurn([changed]), { strict: '' }, async ({ page, server }) => {
    await type(page, randomText('pw'))
    await aWhile(page)
    expect(server.requests).toEqual([])
    await submit(page)
    await page.getByText(en.successTitle).waitFor()
    expect(server.requests.length).toBeGreaterThan(0)
  })
})

/** Fills in like a browser extension: from an isolated world, past React, without an event. */
async function fillInSilently(page: Page, password: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const { frameTree } = await cdp.send('Page.getFrameTree')
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  })
  const expression = `for (const input of document.querySelectorAll('input[type=password]'))
    input.value = ${JSON.stringify(password)}`
  await cdp.send('Runtime.evaluate', { contextId: executionContextId, expression })
}

it('submits on the first click after a password manager has filled in both fields', async () => {
  await shop(inTurn([changed]), {}, async ({ page, patches }) => {
    await type(page, 'short')
    await submit(page)
    await page.locator('[data-part=error]').first().waitFor()
    // Because the shopper has typed, the browser fires `change` when the field loses focus.
    await page.keyboard.type('er')
    await fillInSilently(page, randomText('pw'))
    const box = (await button(page).boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await aWhile(page)
    await page.mouse.up()
    await page.getByText(en.successTitle).waitFor()
    expect(patches()).toBe(1)
  })
})

const button = (page: Page) => page.getByRole('button', { name: en.submit })

/** Playwright itself would wait until the button is no longer `aria-disabled`. */
const impatientClick = (page: Page) => button(page).click({ force: true })

const impatience: Record<string, (page: Page) => Promise<unknown>> = {
  'three clicks in one tick': (page) =>
    button(page).evaluate((node: HTMLButtonElement) => {
      for (let click = 0; click < 3; click++) node.click()
    }),
  'a double click': (page) => button(page).dblclick(),
  'a held Enter': async (page) => {
    // A held key repeats.
    for (let repeat = 0; repeat < 6; repeat++) await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
  },
  'Enter and a click': async (page) => {
    await page.keyboard.press('Enter')
    await impatientClick(page)
  },
  'two clicks and two Enters while the request is under way': async (page) => {
    for (let round = 0; round < 2; round++) {
      await impatientClick(page)
      await page.locator('input[name=confirmation]').press('Enter')
    }
  },
}

it.each(Object.keys(impatience))(
  'sends one request for %s, and announces the wait once',
  async (how) => {
    const answer = held({ does: 'answer', status: 204 })
    await shop(inTurn([answer.fault]), {}, async ({ page, patches }) => {
      await type(page, randomText('pw'))
      await page.evaluate((waiting) => {
        const seen: string[] = []
        Object.assign(window, { seen })
        new MutationObserver(() => {
          const texts = Array.from(
            document.querySelectorAll('[aria-live=polite]'),
            ({ textContent }) => textContent,
          )
          const text = texts.includes(waiting) ? waiting : ''
          if (text !== (seen.at(-1) ?? '')) seen.push(text)
        }).observe(document.body, { subtree: true, childList: true, characterData: true })
      }, en.submitting)
      await impatience[how]?.(page)
      await expect.poll(patches).toBe(1)
      await page.getByText(en.submitting).waitFor({ state: 'attached' })
      await aWhile(page)
      answer.release()
      await page.getByText(en.success).waitFor()
      await aWhile(page)
      expect(patches()).toBe(1)
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
      expect(seen.filter((text) => text !== '')).toEqual([en.submitting])
    })
  },
)

it('accepts another submit after an invalid field, a lost answer and a refusal', async () => {
  await shop(
    inTurn([{ does: 'answer', status: 500 }, { does: 'answer', status: 400 }, changed]),
    {},
    async ({ page, patches }) => {
      await type(page, 'short')
      await submit(page)
      await page.getByText('This password is too short.').waitFor()
      expect(patches()).toBe(0)
      await type(page, ' no more')
      await submit(page)
      await page.getByText(problem('rejected', 'maybeChanged')).waitFor()
      await submit(page)
      await page.getByText(problem('rejected', 'maybeChanged')).waitFor()
      await submit(page)
      await page.getByText(en.success).waitFor()
      expect(patches()).toBe(3)
    },
  )
})

it('sends one request for two forms with the same link, and shows success in both', async () => {
  const answer = held({ does: 'answer', status: 204 })
  await shop(inTurn([answer.fault]), { forms: '2' }, async ({ page, patches }) => {
    const password = randomText('pw')
    for (const input of await page.locator('input[type=password]').all()) {
      await input.focus()
      await page.keyboard.insertText(password)
    }
    await button(page).first().click()
    await expect.poll(patches).toBe(1)
    await button(page).last().click({ force: true })
    await page.getByRole('alert').getByText(en.inFlight).waitFor()
    answer.release()
    await expect.poll(() => page.getByText(en.success).count()).toBe(2)
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.locator('input').count()).toBe(0)
    expect(patches()).toBe(1)
  })
})

it('says that an answer was lost, in both forms that use the same link', async () => {
  await shop(
    inTurn([{ does: 'answer', status: 500 }]),
    { forms: '2' },
    async ({ page, patches }) => {
      await type(page, randomText('pw'))
      await button(page).first().click()
      await expect
        .poll(() => page.getByRole('alert').allTextContents())
        .toEqual(Array.from({ length: 2 }, () => problem('rejected', 'maybeChanged') + en.signIn))
      expect(patches()).toBe(1)
    },
  )
})

it('says that nothing was sent when the link never arrives, and keeps the typed text', async () => {
  await shop(inTurn([changed]), { unknownLink: '' }, async ({ page, server }) => {
    const password = randomText('pw')
    await type(page, password)
    await page.clock.install()
    for (let round = 0; round < 2; round++) {
      await submit(page)
      await page.clock.runFor(700)
      await page.getByText(en.submitting).waitFor({ state: 'attached' })
      await page.clock.runFor(10_000)
      await page.getByRole('alert').getByText(problem('timeout')).waitFor()
      await page.getByText(en.submitting).waitFor({ state: 'detached' })
    }
    expect(
      await page
        .locator('input[type=password]')
        .evaluateAll((inputs: HTMLInputElement[]) => inputs.map(({ value }) => value)),
    ).toEqual([password, password])
    expect(server.requests).toEqual([])
  })
})

it('lets a request finish after unmounting, and shows its success in a new form', async () => {
  const answer = held({ does: 'answer', status: 204 })
  await shop(inTurn([answer.fault]), { givenId: id }, async ({ page, patches }) => {
    await type(page, randomText('pw'))
    await submit(page)
    await expect.poll(patches).toBe(1)
    await page.evaluate(() => window.page.unmount())
    await page.evaluate(() => window.page.mount())
    await page.getByRole('alert').getByText(en.inFlight).waitFor()
    // Keyboard and clicks have no effect until the answer arrives.
    await type(page, randomText('pw'))
    await impatientClick(page)
    await page.getByRole('alert').getByText(en.inFlight).waitFor()
    answer.release()
    await page.getByText(en.success).waitFor()
    await aWhile(page)
    expect(patches()).toBe(1)
    expect(await page.evaluate(() => window.page.told)).toMatchObject([{ success: id }])
  })
})

it('says after a lost answer and a refused link that the password may have been set', async () => {
  await shop(inTurn([{ does: 'answer', status: 500 }, tokenRefused]), {}, async ({ page }) => {
    await type(page, randomText('pw'))
    await submit(page)
    await page.getByText(problem('rejected', 'maybeChanged')).waitFor()
    await submit(page)
    await page.getByRole('heading', { name: en.maybeUsedLinkTitle }).waitFor()
    expect(await page.locator('[data-part=action]').allTextContents()).toEqual([
      en.signIn,
      en.requestLink,
    ])
  })
})

it('shows on remount a success that arrived while the form was unmounted', async () => {
  const answer = held({ does: 'answer', status: 204 })
  await shop(inTurn([answer.fault, tokenRefused]), { givenId: id }, async ({ page, patches }) => {
    await type(page, randomText('pw'))
    await submit(page)
    await expect.poll(patches).toBe(1)
    await page.evaluate(() => window.page.unmount())
    answer.release()
    await aWhile(page)
    await page.evaluate(() => window.page.mount())
    await page.getByRole('heading', { name: en.successTitle }).waitFor()
    expect(await page.locator('[data-part=action]').allTextContents()).toEqual([en.signIn])
    expect(await page.locator('input').count()).toBe(0)
    expect(patches()).toBe(1)
  })
})

it('offers signing in when Chromium resends the request and the link is refused', async () => {
  await shop(inTurn([{ does: 'reset' }, tokenRefused]), {}, async ({ page, patches }) => {
    await type(page, randomText('pw'))
    await submit(page)
    await page.getByRole('heading', { name: en.rejectedLinkTitle }).waitFor()
    expect(await page.locator('[data-part=invalid-link] p').first().textContent()).toContain(
      'If you’ve just set a new password',
    )
    expect(await page.locator('[data-part=action]').first().textContent()).toBe(en.signIn)
    expect(patches()).toBe(2)
  })
})

it.each([
  ['a success', changed, en.success],
  ['a lost answer', { does: 'answer', status: 500 } as const, problem('rejected', 'maybeChanged')],
])('never resends a request on Back, Forward or Reload after %s', async (_what, fault, text) => {
  await shop(inTurn([fault]), {}, async ({ page, patches }) => {
    await type(page, randomText('pw'))
    await submit(page)
    await page.getByText(text).waitFor()
    await page.goto(`${url()}/?connect='none'&api=http://127.0.0.1:1`)
    await page.goBack()
    await aWhile(page)
    await page.goForward()
    await page.goBack()
    await page.reload()
    await page.getByRole('heading').first().waitFor()
    await aWhile(page)
    expect(patches()).toBe(1)
  })
})
