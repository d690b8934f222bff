import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'

import { type Fault, type FaultServer, startFaultServer } from '../faults/faultServer.ts'
import { type PageSettings, type Visit, visit } from '../faults/shopper.ts'
import { startStrictPage } from '../faults/strictPage.ts'
import { openBrowser } from './openBrowser.ts'

/** A visit, and the server that answers its requests. */
export interface ShopVisit extends Visit {
  readonly server: FaultServer
  /** The number of PATCH requests that have arrived. */
  readonly patches: () => number
}

export const changed: Fault = { does: 'answer', status: 204 }
export const tokenRefused: Fault = {
  does: 'answer',
  status: 422,
  headers: { 'Content-Type': 'application/vnd.api+json' },
  body: JSON.stringify({
    errors: [
      { source: { pointer: '/data/attributes/_reset_password_token' }, meta: { error: 'invalid' } },
    ],
  }),
}

/** Opens one browser and one strict page for all tests of a file, and closes both at the end. */
export function openStrictShop() {
  let browser: Browser
  let page: Awaited<ReturnType<typeof startStrictPage>>

  beforeAll(async () => {
    page = await startStrictPage()
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser.close()
    await page.close()
  })

  const url = () => page.url
  const arrive = (settings: PageSettings, act: (visit: Visit) => Promise<void>) =>
    visit(browser, url(), settings, act)

  /**
   * Opens a visit with its own server. The server answers with the faults that `toFault` returns.
   * The test fails if the page violates its policy, prints anything, or throws.
   */
  async function shop(
    toFault: Parameters<typeof startFaultServer>[0],
    settings: PageSettings,
    act: (visit: ShopVisit) => Promise<void>,
  ): Promise<void> {
    const server = await startFaultServer(toFault)
    const patches = () => server.requests.filter(({ line }) => line.startsWith('PATCH')).length
    await arrive({ api: server.url, ...settings }, async (shopper) => {
      await act({ ...shopper, server, patches })
      expect([shopper.watch, await shopper.page.evaluate(() => window.page.errors)]).toEqual([
        { violations: [], printed: [] },
        [],
      ])
    })
    await server.close()
  }

  return { url, arrive, shop }
}

/** Answers the n-th PATCH with the n-th fault, and all later requests with the last fault. */
export const inTurn =
  (faults: readonly Fault[]) =>
  (_request: unknown, earlier: number): Fault =>
    faults[Math.min(Math.max(earlier, 0), faults.length - 1)] ?? changed

/** Creates a fault whose answer waits until the test calls `release()`. */
export function held(answer: Extract<Fault, { does: 'answer' }>) {
  let release = () => {}
  const after = new Promise<void>((resolve) => {
    release = resolve
  })
  return { fault: { ...answer, after } satisfies Fault, release: () => release() }
}
