import { chromium } from 'playwright'

import { chromiumArgs, findChromium } from '../scripts/chromium.mjs'

const args = [
  ...chromiumArgs,
  '--js-flags=--expose-gc',
  '--enable-precise-memory-info',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
]

export async function launch() {
  return chromium.launch({ executablePath: await findChromium(), args })
}

/**
 * Opens an entry in a new browser context, calls `action` with the page and the DevTools meters,
 * and closes the context. An error quotes the first errors of the page.
 */
export async function withPage({ browser, url, entry, mode = '', slowdown = 1 }, action) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const said = []
  page.on('pageerror', (error) => said.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  const devTools = await context.newCDPSession(page)
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
  if (slowdown > 1) await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  try {
    await page.goto(`${url}/?entry=${entry.name}${mode && `&${mode}`}${entry.form.hash ?? ''}`)
    await page.waitForFunction(() => window.bench !== undefined)
    return await action({ page, devTools, ...toMeters(devTools, page) })
  } catch (error) {
    throw new Error(`${entry.name}: ${error.message} ${said.slice(0, 3).join(' | ')}`, {
      cause: error,
    })
  } finally {
    await context.close()
  }
}

function toMeters(devTools, page) {
  return {
    /** The script time of the main thread in ms, and the number of DOM nodes and listeners. */
    async readMetrics() {
      const { metrics } = await devTools.send('Performance.getMetrics')
      const values = Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
      return {
        script: values.ScriptDuration * 1000,
        nodes: values.Nodes,
        listeners: values.JSEventListeners,
      }
    },
    /** The bytes in use after a garbage collection. */
    async readHeap() {
      await page.evaluate(() => window.bench.pause(50))
      for (let times = 0; times < 3; times++) await devTools.send('HeapProfiler.collectGarbage')
      return (await devTools.send('Runtime.getHeapUsage')).usedSize
    },
  }
}
