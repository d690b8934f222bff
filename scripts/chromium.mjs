import { existsSync } from 'node:fs'

/**
 * Returns the path of the browser for tests: the browser at `CHROME_PATH`, or the one in the npm
 * package `@sparticuz/chromium`. The package gives every machine the same browser without a
 * download.
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
 * Turns off background requests. In a closed network, Chromium's own look-ups delay the page's
 * requests.
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
