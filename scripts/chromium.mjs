import { existsSync } from 'node:fs'

/**
 * The browser that tests run in: the one that comes with the npm package `@sparticuz/chromium`, so
 * that it is the same on every machine and nothing is downloaded; or the one at `CHROME_PATH`.
 */
export async function findChromium() {
  const wanted = process.env.CHROME_PATH
  if (!wanted) return bundledChromium()
  if (!existsSync(wanted))
    throw new Error(
      `CHROME_PATH is ${wanted}, which doesn’t exist. Unset it, or set it to Chromium or Chrome.`,
    )
  return wanted
}

async function bundledChromium() {
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

/**
 * Without background requests: on a closed network Chromium's own look-ups delay those of the page.
 */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
