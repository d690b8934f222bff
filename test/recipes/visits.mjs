import assert from 'node:assert/strict'

import { findChromium } from '../../scripts/chromium.mjs'
import { startTurnstile } from '../e2e/turnstile/startTurnstile.mjs'

const styleOf = (locator, name) =>
  locator.evaluate((element, property) => getComputedStyle(element)[property], name)

/**
 * Extra checks for some recipes, besides the loop that every recipe goes through. `forgot` runs
 * before a link is requested, and `reset` before the password is typed. `env` is set for the
 * recipe's commands and its shop.
 */
export const visits = {
  tailwind: () => ({
    async reset(page) {
      const submit = page.locator('[data-part="submit"]')
      // Tailwind's utilities override our style sheet, which overrides Tailwind's preflight.
      assert.match(await styleOf(submit, 'backgroundColor'), /^oklch\(0\.508 /)
      assert.equal(await styleOf(submit, 'borderRadius'), '4px')
      assert.notEqual(await styleOf(submit, 'paddingLeft'), '0px')
      assert.equal(await styleOf(page.locator('[data-part="title"]'), 'fontWeight'), '300')
      const box = page.locator('[data-control]').first()
      assert.notEqual(await styleOf(box, 'borderTopWidth'), '0px')
    },
  }),
  mui: () => ({
    async reset(page) {
      const submit = page.getByRole('button', { name: 'Save new password' })
      assert.match(await submit.getAttribute('class'), /\bMuiButton-contained\b/)
      assert.equal(await page.locator('.MuiTextField-root').count(), 2)
      assert.equal(await page.locator('.MuiFormControl-root .MuiOutlinedInput-input').count(), 3)
    },
  }),
  async turnstile() {
    const secret = '1x0000000000000000000000000000000AA'
    const turnstile = await startTurnstile({ secret })
    const { url, verifications } = turnstile
    return {
      close: () => turnstile.close(),
      env: { VITE_TURNSTILE: url, TURNSTILE: url },
      async forgot(page) {
        await page.getByText('Success!').waitFor()
        verifications.length = 0
      },
      reset: () =>
        assert.deepEqual(
          verifications.map(({ success }) => success),
          [true],
        ),
    }
  },
  playwright: async () => ({ env: { CHROME_PATH: await findChromium() } }),
  proxy: () => ({
    reset: (page) => page.route('http://127.0.0.1:4000/api/**', (route) => route.abort()),
  }),
  csp: () => ({
    // A refused resource would print to the console, where every unexpected line is an error.
    async reset(page) {
      const answer = await page.request.get(page.url())
      assert.match(answer.headers()['content-security-policy'], /^default-src 'none'/)
    },
  }),
}
