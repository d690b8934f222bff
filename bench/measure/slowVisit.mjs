import { withPage } from '../browser.mjs'
import { newPassword } from './visit.mjs'

export const slowdown = 6

/**
 * Visits an entry with a CPU that is six times slower, as on a phone, with a real pointer and real
 * keys. Measures each interaction's latency: the time from the input to the next frame that shows
 * its effect.
 */
export async function visitSlowly(context) {
  return withPage({ ...context, slowdown, mode: 'open' }, async ({ page }) => {
    const { form } = context.entry
    await page.waitForFunction(() => window.bench.usableAt !== undefined)
    const openToUsable = await page.evaluate(() => window.bench.usableAt)
    const latency = async (action) => {
      await page.evaluate(() => window.bench.nextFrame())
      await page.evaluate(() => window.bench.takeLongestInteraction())
      await action()
      await page.evaluate(() => window.bench.pause(150))
      return page.evaluate(() => window.bench.takeLongestInteraction())
    }
    const tapField = await latency(async () => page.click(form.password))
    const key = await latency(async () => page.keyboard.type(newPassword, { delay: 20 }))
    const tapNext = await latency(async () => page.click(form.confirmation))
    const confirm = await latency(async () => page.keyboard.type(newPassword, { delay: 20 }))
    let submit
    const tapSubmit = await latency(async () => {
      await page.evaluate(() => window.bench.hold())
      await page.click(form.submit)
      submit = await page.evaluate(() => window.bench.finishSubmit())
    })
    return { openToUsable, ...submit, tapField, key: Math.max(key, confirm), tapNext, tapSubmit }
  })
}
