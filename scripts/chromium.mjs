import { existsSync } from 'node:fs'

/** Where systems usually install Chromium or Chrome. */
const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * The browser that tests run in: `CHROME_PATH`, else the system's, else the one that comes with the
 * npm package `@sparticuz/chromium` (nothing is downloaded). `CHROME_PATH=bundled` selects the
 * last one.
 */
export async function findChromium() {
  const wanted = process.env.CHROME_PATH
  if (wanted && wanted !== 'bundled') {
    if (!existsSync(wanted))
      throw new Error(
        `CHROME_PATH is ${wanted}, which doesn’t exist. Unset it, or set it to Chromium or Chrome.`,
      )
    return wanted
  }
  const system = wanted === 'bundled' ? undefined : usualPaths.find((path) => existsSync(path))
  return system ?? (await bundledChromium())
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
