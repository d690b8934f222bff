import { chromium } from 'playwright'

import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs'

/**
 * Chromium, started when the first page is opened; `say` hears what its console prints. A page
 * has a context of its own, with Playwright's options.
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
