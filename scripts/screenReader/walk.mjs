import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { startBrowser, versions } from './browser.mjs'
import { startDesktop } from './desktop.mjs'
import { createListener } from './listener.mjs'
import { servePage } from './servePage.mjs'
import { walks } from './walks.mjs'

// Uses the form with a screen reader, and writes the spoken texts to docs/transcripts/. This takes
// ten minutes, because the voice speaks at a real voice's speed. The machine must be idle. On
// Debian 12:
//
//   apt-get install --no-install-recommends orca at-spi2-core dbus-x11 xvfb openbox xdotool \
//     speech-dispatcher firefox-esr chromium
//   npm run test:heard -- [firefox|chromium] [pattern of titles]
//
// With a pattern, only the walks with a matching title run, and nothing is written.

const [name = 'firefox', wanted = ''] = process.argv.slice(2)
/**
 * The screen reader says the typed keys, several together if they are fast. They aren't recorded.
 */
const echoed = '.|space|tab|return|left shift|at|dot|black circle|bullet(?: bullet)*'
const echo = new RegExp(`^(?:${echoed}|\\d+ bullet characters)$`, 'u')
const page = await servePage()
const desktop = await startDesktop()
// Stops all processes when the walk is interrupted.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(exit))
const listener = createListener(desktop)
const sections = []

try {
  for (const walk of walks.filter(({ title }) => new RegExp(wanted).test(title))) {
    // oxlint-disable-next-line no-await-in-loop -- the walks share one desktop
    const section = await take(walk)
    console.log(section)
    sections.push(section)
  }
  if (wanted === '') await write()
} finally {
  await stop()
}
exit()

async function stop() {
  await desktop.close()
  await page.close()
}

function exit() {
  process.exit()
}

/** Takes one walk. Returns its text: each step, and below it the texts that the voice said. */
async function take({
  title,
  page: query,
  readsPage = false,
  lastOnPage = 'Save new password',
  steps,
}) {
  const browser = await open(page.url + query, lastOnPage)
  // Waits for the end of the reading, because an interrupted screen reader moves the focus.
  const opened = await listener.hearOut()
  const lines = [`## ${title}`, '', ...(readsPage ? said('the page opens', opened) : [])]
  for (const step of steps) {
    // oxlint-disable-next-line no-await-in-loop -- a step needs the result of the one before
    lines.push(...said(step, await press(step)))
  }
  await browser.close()
  return lines.join('\n')
}

/**
 * Opens the browser and waits until the page is read. Tries again, because a busy machine may stop
 * the reading.
 */
async function open(url, lastOnPage, tries = 3) {
  await listener.hearOut()
  const browser = await startBrowser(name, desktop, url)
  if (await listener.hear(lastOnPage)) return browser
  await browser.close()
  if (tries === 1) throw new Error(`“${lastOnPage}” was not heard.`)
  return open(url, lastOnPage, tries - 1)
}

async function press(step) {
  const isText = step.startsWith('type ')
  const keys = isText ? ['type', '--delay', '150', step.slice(5)] : ['key', step]
  await desktop.keys(...keys)
  const heard = await listener.hearOut()
  return heard.filter(({ text }) => !echo.test(text))
}

function said(step, heard) {
  const what = step.startsWith('type ') ? `types “${step.slice(5)}”` : step
  const lines = heard.map(({ text, cutAfter }) =>
    cutAfter === undefined ? `  - ${text}` : `  - ${text} _(cut off after “${cutAfter}”)_`,
  )
  return [`- **${what}**`, ...(lines.length > 0 ? lines : ['  - _(nothing)_'])]
}

async function write() {
  const file = fileURLToPath(new URL(`../../docs/transcripts/${name}-orca.md`, import.meta.url))
  const heading = [
    `# What is heard: ${await versions(name)}`,
    '',
    'Written by `scripts/screenReader/walk.mjs`, as measured. Below each key is what Orca said',
    'after it; the echo of the keys is left out.',
  ]
  await writeFile(file, `${[heading.join('\n'), ...sections].join('\n\n')}\n`)
}
