import { chromium } from 'playwright'

import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs'

/**
 * Starts Chromium when the first page is opened. `say` gets each line of a page's console. Each
 * page has its own browser context, created with the given options of Playwright.
 */
export function openBrowser(say) {
  let browser
  return {
    openPage: async (options) => {
      browser ??= await chromium.launch({
        executablePath: await findChromium(),
        args: chromiumArgs,
      })
      const context = await browser.newContext(options)
      const page = await context.newPage()
      page.on('console', (message) => say(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => say(`pageerror: ${error.stack ?? error.message}`))
      return page
    },
    close: async () => {
      await browser?.close()
      browser = undefined
    },
  }
}
