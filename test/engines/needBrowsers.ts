import { existsSync } from 'node:fs'

/** Prints how to install the browsers if they are missing, and ends the run. */
export default function needBrowsers(): void {
  const folders = process.env.PATH?.split(':') ?? []
  const isThere = (command: string) => folders.some((each) => existsSync(`${each}/${command}`))
  if (['firefox-esr', 'WebKitWebDriver', 'Xvfb'].every(isThere)) return
  console.error('apt-get install --no-install-recommends firefox-esr webkit2gtk-driver xvfb')
  process.exit(1)
}
