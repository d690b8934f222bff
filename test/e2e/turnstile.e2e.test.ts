import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { getRequestListener } from '@hono/node-server'
import react from '@vitejs/plugin-react'
import { en } from 'commercelayer-password-reset'
import { type ResetMail, createRequestLinkHandler } from 'commercelayer-password-reset/server'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import type { Browser, Page } from 'playwright'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'

import { openBrowser } from '../support/openBrowser.ts'
import { sentTo } from '../support/sentence.ts'

// Tests the page and the function of docs/recipes/turnstile.md.

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
/** A folder from which the package's peer dependencies can be resolved. */
const folder = at('../../node_modules/.cache/turnstile')
const secret = 'turnstile-secret'

interface Turnstile {
  readonly url: string
  /** How many of the next visitors count as robots, and whether Turnstile is down. */
  readonly state: { robots: number; isDown: boolean }
  /** The tokens that the shop has checked, each with the result. */
  readonly verifications: { token: string; success: boolean }[]
  readonly close: () => void
}
const { startTurnstile } = (await import(at('turnstile/startTurnstile.mjs'))) as {
  startTurnstile: (options: { secret: string }) => Promise<Turnstile>
}
const { readRecipe } = (await import(at('../recipes/readRecipe.mjs'))) as {
  readRecipe: (name: string) => { does: string; file: string; text: string }[]
}
const emulator = createCommerceLayerEmulator({
  organization: 'acme',
  applications: [{ kind: 'integration', clientId: 'integration', clientSecret: 'secret' }],
  customers: Array.from({ length: 9 }, (_, index) => ({ email: `john${index}@example.com` })),
})
const mails: ResetMail[] = []

let browser: Browser
let turnstile: Turnstile
let shop: { readonly url: string; readonly close: () => Promise<void> }
let page: Page
let customers = 0
/** A different address for each test, because an address may ask once a minute. */
let email: string

beforeAll(async () => {
  turnstile = await startTurnstile({ secret })
  process.env['TURNSTILE'] = turnstile.url
  process.env['TURNSTILE_SECRET'] = secret
  shop = await startShop()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await shop.close()
  turnstile.close()
})

beforeEach(async () => {
  email = `john${(customers += 1)}@example.com`
  turnstile.verifications.length = 0
  page = await browser.newPage()
  // Only one test moves this clock, by a minute.
  await page.clock.install()
  await page.goto(shop.url)
})

afterEach(() => {
  Object.assign(turnstile.state, { robots: 0, isDown: false })
  return page.close()
})

/** A mail leaves up to two seconds after the answer, later on a loaded machine. */
const patience = { timeout: 30_000 }
const mailsToEmail = () => mails.filter(({ to }) => to === email).length
const problem = () => page.getByRole('alert').innerText()
const token = () => page.locator('[name=cf-turnstile-response]').inputValue()
const button = () => page.getByRole('button', { name: en.requestLinkSubmit })
const isConfirmed = () => page.getByText('Success!').waitFor()
async function submit() {
  await page.getByLabel(en.email).fill(email)
  await button().click()
}

it('sends a link to a shopper who passes Turnstile, and checks the token once', async () => {
  await isConfirmed()
  const shown = await token()
  await submit()
  await page.getByText(sentTo(email)).waitFor()
  expect(turnstile.verifications).toEqual([{ token: shown, success: true }])
  await expect.poll(mailsToEmail, patience).toBe(1)
})

it('shows an error and a fresh widget after a refusal, and then sends the link', async () => {
  await isConfirmed()
  turnstile.state.robots = 1
  await page.reload()
  await isConfirmed()
  const refused = await token()
  await submit()
  expect(await problem()).toBe(en.requestLinkNotConfirmed)
  expect(await button().evaluate((element) => element === document.activeElement)).toBe(true)
  expect(mailsToEmail()).toBe(0)
  await isConfirmed()
  const fresh = await token()
  await button().click()
  await page.getByText(sentTo(email)).waitFor()
  expect(turnstile.verifications).toEqual([
    { token: refused, success: false },
    { token: fresh, success: true },
  ])
  await expect.poll(mailsToEmail, patience).toBe(1)
})

it('shows the general error for a 403 that doesn’t come from Turnstile’s check', async () => {
  await page.route('**/api/password-reset', (route) => route.fulfill({ status: 403, body: '' }))
  await isConfirmed()
  await submit()
  expect(await problem()).toBe(en.requestLinkFailed)
})

it('says that sending failed when Turnstile doesn’t answer the shop', async () => {
  await isConfirmed()
  turnstile.state.isDown = true
  await submit()
  expect(await problem()).toBe(en.requestLinkFailed)
  expect(mailsToEmail()).toBe(0)
})

it('loads Turnstile’s script again after the first load failed', async () => {
  await isConfirmed()
  let requests = 0
  await page.route('**/api.js*', (route) => {
    requests += 1
    return requests === 1 ? route.abort() : route.continue()
  })
  await page.reload()
  await submit()
  expect(await problem()).toBe(en.requestLinkNotConfirmed)
  await isConfirmed()
  await submit()
  await page.getByText(sentTo(email)).waitFor()
  expect(requests).toBe(2)
})

it('returns to the form with a fresh token when “Send the link again” is clicked', async () => {
  await isConfirmed()
  const used = await token()
  await submit()
  await page.getByText(sentTo(email)).waitFor()
  await page.clock.runFor(61_000)
  await page.getByRole('button', { name: en.sendAgain }).click()
  await isConfirmed()
  expect(await page.getByLabel(en.email).inputValue()).toBe(email)
  expect(await token()).not.toBe(used)
  await button().click()
  await page.getByText(sentTo(email)).waitFor()
  expect(turnstile.verifications.map(({ success }) => success)).toEqual([true, true])
})

it('refuses a request without a token or with a used one', async () => {
  await isConfirmed()
  const used = await token()
  await submit()
  await page.getByText(sentTo(email)).waitFor()
  const ask = (fields: object) =>
    page.evaluate(async (body) => {
      const headers = { 'Content-Type': 'application/json' }
      const answer = await fetch('/api/password-reset', { method: 'POST', headers, body })
      return answer.status
    }, JSON.stringify(fields))
  expect(await ask({ email: 'john8@example.com' })).toBe(403)
  expect(await ask({ email: 'john8@example.com', 'cf-turnstile-response': used })).toBe(403)
})

/** Serves the recipe's handler, and its page built with the package as published. */
async function startShop(): Promise<typeof shop> {
  for (const { does, file, text } of readRecipe('turnstile')) {
    if (does !== 'write') continue
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  const outDir = await mkdtemp(join(tmpdir(), 'turnstile-'))
  process.env['NODE_ENV'] = 'production'
  process.env['VITE_TURNSTILE'] = turnstile.url
  process.env['VITE_TURNSTILE_SITEKEY'] = 'sitekey'
  await build({
    root: at('turnstile'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: { 'commercelayer-password-reset': at('../../dist/index.js') } },
    build: { outDir, emptyOutDir: true },
  })
  const { isHuman } = (await import(`${folder}/isHuman.js`)) as {
    isHuman: (fields: Readonly<Record<string, string>>) => Promise<boolean>
  }
  const server = createServer((request, response) => {
    if (request.url === '/api/password-reset') {
      void listener(request, response)
      return
    }
    const file = extname(request.url ?? '') === '' ? 'index.html' : request.url!
    readFile(join(outDir, file)).then(
      (content) => {
        const type = extname(file) === '.js' ? 'text/javascript' : 'text/html'
        response.setHeader('Content-Type', type).end(content)
      },
      () => response.writeHead(404).end(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const handler = createRequestLinkHandler({
    organization: 'acme',
    clientId: 'integration',
    clientSecret: 'secret',
    resetUrl: `${url}/reset-password`,
    fetch: emulator.fetch,
    sendMail: async (mail) => void mails.push(mail),
    waitUntil: () => {},
    allow: ({ fields }) => isHuman(fields),
  })
  const listener = getRequestListener((request) => handler(request), {
    overrideGlobalObjects: false,
  })
  return {
    url,
    async close() {
      server.closeAllConnections()
      server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
