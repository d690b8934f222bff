import { existsSync } from 'node:fs'

/** Where a Chromium that was installed by the system, or a Chrome, is usually found. */
const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * The browser that tests run in: `CHROME_PATH`, else the system's, else the one that comes with the
 * npm package `@sparticuz/chromium` (nothing is downloaded). `CHROME_PATH=bundled` asks for the
 * last one.
 */
export async function findChromium() {
  const wanted = process.env.CHROME_PATH
  if (wanted && wanted !== 'bundled') {
    if (!existsSync(wanted))
      throw new Error(
        `CHROME_PATH is ${wanted}, and there is no file. Unset it, or set it to a Chromium or Chrome.`,
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
 * Quiet, and with no request of its own: on a closed network Chromium's own look-ups hold up the
 * page's.
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
