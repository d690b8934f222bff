import { delimiter } from 'node:path'

import { openBrowser } from '../consumers/browser.mjs'
import { startCommand, toLines } from '../consumers/runCommand.mjs'
import { driveTheLoop } from './driveTheLoop.mjs'
import { readRecipe } from './readRecipe.mjs'
import { takeStep } from './takeStep.mjs'
import { findUnexpected } from './tolerated.mjs'
import { visits } from './visits.mjs'

/** The caller's environment, without the commands of installed packages, which readers lack. */
const env = {
  PATH: (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith('node_modules/.bin'))
    .join(delimiter),
  // Answers yes, like a reader, when npm asks whether to download the tool that creates the app.
  npm_config_yes: 'true',
}

/**
 * Follows a recipe word for word in an empty folder. Only the package comes from `tarball`, because
 * this version isn't in a registry.
 *
 * Whenever the shop is running, Chromium goes through the whole loop. A line that a command, the
 * shop or the browser prints is an error, unless it looks harmless or is tolerated. Resolves with
 * the seconds until the first shopper was signed in, and until the end.
 */
export async function followRecipe({ name, folder, tarball, log }) {
  const begin = performance.now()
  const seconds = () => Math.round((performance.now() - begin) / 1000)
  const printed = []
  const say = (by, lines) => printed.push(...lines.map((line) => ({ by, line })))
  const visit = await visits[name]?.()
  const texts = []
  const find = (pattern) => texts.map((text) => pattern.exec(text)?.[1]).find(Boolean)
  const run = {
    folder,
    tarball,
    texts,
    env: { ...env, ...visit?.env },
    say,
    log: (line) => log(`${String(seconds()).padStart(4)} s  ${line}`),
  }

  let here = folder
  let firstSuccess
  try {
    for (const step of readRecipe(name)) {
      if (step.does !== 'start') {
        here = await takeStep(step, { ...run, here })
        continue
      }
      const shop = find(/^SHOP=(\S+)$/m)
      if (!shop) throw new Error('No file says SHOP=, the address of the shop.')
      run.log(step.lines.join(' & '))
      await driveWhile(step.lines, {
        ...run,
        here,
        shop,
        sentUrl: find(/sentUrl: '([^']+)'/),
        visit,
      })
      firstSuccess ??= seconds()
    }
  } finally {
    visit?.close?.()
  }
  if (firstSuccess === undefined) throw new Error('The recipe starts nothing.')
  const unexpected = findUnexpected(printed)
  if (unexpected.length > 0) throw new Error(unexpected.join('\n'))
  return { firstSuccess, end: seconds() }
}

async function driveWhile(lines, { here, env: variables, shop, sentUrl, visit, say }) {
  await assertFree(shop)
  const browser = openBrowser((line) => say('browser', [line]))
  const processes = lines.map((line) => ({
    line,
    ...startCommand(line, { folder: here, env: variables }),
  }))
  const readPrinted = () => processes.map(({ text }) => text()).join('\n')
  try {
    await waitForAnswer(shop, processes)
    await driveTheLoop({ openPage: leadHome(browser.openPage), shop, sentUrl, readPrinted, visit })
  } catch (error) {
    error.message += `\n\nThe shop has printed:\n${readPrinted()}`
    throw error
  } finally {
    await browser.close()
    for (const { stop } of processes) await stop()
    for (const { line, text } of processes) say(line, toLines(text()))
  }
}

/** Lets the emulator answer requests of js-auth and the SDK to Commerce Layer's own hosts. */
function leadHome(openPage) {
  return async (options) => {
    const page = await openPage(options)
    await page.route(/^https:\/\/\w+\.commercelayer\.io\//, async (route) => {
      const { pathname } = new URL(route.request().url())
      const response = await route.fetch({ url: `http://127.0.0.1:4000${pathname}` })
      await route.fulfill({ response })
    })
    return page
  }
}

async function assertFree(shop) {
  for (const url of [shop, 'http://127.0.0.1:3000', 'http://127.0.0.1:4000']) {
    const isTaken = await fetch(url).then(
      () => true,
      () => false,
    )
    if (isTaken) throw new Error(`Something else listens at ${url}, where the recipe wants to.`)
  }
}

/** Waits until the handler answers. Everything in front of it runs by then. */
async function waitForAnswer(shop, processes) {
  for (let tries = 0; tries < 1200; tries++) {
    const ended = processes.find(({ isRunning }) => !isRunning())
    if (ended) throw new Error(`\`${ended.line}\` has ended.`)
    const answer = await fetch(`${shop}/api/password-reset`, { redirect: 'manual' }).catch(
      () => null,
    )
    await answer?.body?.cancel()
    if (answer && answer.status < 500) return
    await new Promise((again) => setTimeout(again, 100))
  }
  throw new Error(`${shop} doesn't answer.`)
}
