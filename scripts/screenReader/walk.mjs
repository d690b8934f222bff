import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { startBrowser, versions } from './browser.mjs'
import { startDesktop } from './desktop.mjs'
import { createListener } from './listener.mjs'
import { servePage } from './servePage.mjs'
import { walks } from './walks.mjs'

// Walks the form with a screen reader, and writes what is heard to docs/transcripts/. It takes ten
// minutes, because the voice takes its time, and a machine that does nothing else. On Debian 12:
//
//   apt-get install --no-install-recommends orca at-spi2-core dbus-x11 xvfb openbox xdotool \
//     speech-dispatcher firefox-esr chromium
//   npm run test:heard -- [firefox|chromium] [pattern of titles]
//
// With a pattern it takes those walks alone, and writes nothing.

const [name = 'firefox', wanted = ''] = process.argv.slice(2)
/** The screen reader repeats each key, several at once if they are fast: not a word of the form. */
const echoed = '.|space|tab|return|left shift|at|dot|black circle|bullet(?: bullet)*'
const echo = new RegExp(`^(?:${echoed}|\\d+ bullet characters)$`, 'u')
const page = await servePage()
const desktop = await startDesktop()
// Nothing stays behind when the walk is interrupted.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(exit))
const listener = createListener(desktop)
const sections = []

try {
  for (const walk of walks.filter(({ title }) => new RegExp(wanted).test(title))) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a shopper does
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

/** One walk, as text: each step, and below it what was heard. */
async function take({
  title,
  page: query,
  readsPage = false,
  lastOnPage = 'Save new password',
  steps,
}) {
  const browser = await open(page.url + query, lastOnPage)
  // To the end, because a screen reader that is interrupted puts the focus where it stopped.
  const opened = await listener.hearOut()
  const lines = [`## ${title}`, '', ...(readsPage ? said('the page opens', opened) : [])]
  for (const step of steps) {
    // oxlint-disable-next-line no-await-in-loop -- key by key
    lines.push(...said(step, await press(step)))
  }
  await browser.close()
  return lines.join('\n')
}

/** A browser on the page that has been read to its end; on a busy machine the reading may stop. */
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
