import { withPage } from '../browser.mjs'

/** Measures the time in ms to mount 1000 forms in one root with warm code. */
export async function mountThousand(context) {
  return withPage(context, async ({ page }) => {
    await page.evaluate(() => window.bench.load())
    await page.evaluate(() => window.bench.cycle({ times: 20 }))
    const [hundred] = await page.evaluate(() => window.bench.cycle({ times: 1, instances: 100 }))
    if (hundred > 20_000) return {}
    const [thousand] = await page.evaluate(() => window.bench.cycle({ times: 1, instances: 1000 }))
    return { thousand }
  })
}
