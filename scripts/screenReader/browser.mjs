import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
// The browser of the other tests has no window, so this test needs a different one.
const chromium = process.env.CHROME_PATH ?? 'chromium'

/** Turns off the browser's own dialogs and hints. */
const preferences = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  // Firefox would announce a new tab that loads in the background, and stop reading the page.
  'browser.newtab.preload': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'signon.generation.enabled': false,
  'signon.rememberSignons': false,
  'termsofuse.bypassNotification': true,
}

/** Opens the page on the desktop, with a new profile. */
export async function startBrowser(name, desktop, url) {
  const profile = await mkdtemp(join(desktop.home, 'profile-'))
  const lines = Object.entries(preferences).map(
    ([key, value]) => `user_pref('${key}', ${value});\n`,
  )
  await writeFile(join(profile, 'user.js'), lines.join(''))
  const browser =
    name === 'firefox'
      ? desktop.start('firefox-esr', '--kiosk', '--no-remote', '--profile', profile, url)
      : desktop.start(chromium, ...chromiumArgs, `--user-data-dir=${profile}`, url)
  return {
    async close() {
      browser.kill()
      await once(browser, 'exit')
    },
  }
}

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--force-renderer-accessibility',
  '--kiosk',
  '--disable-background-networking',
  '--disable-features=PasswordManagerOnboarding',
]

/** Returns the names and versions of the browser and the screen reader. */
export async function versions(name) {
  const command = name === 'firefox' ? 'firefox-esr' : chromium
  const [browser, orca] = await Promise.all([
    run(command, ['--version']),
    run('orca', ['--version']),
  ])
  return `${browser.stdout.trim()} and Orca ${orca.stdout.trim()}`
}
