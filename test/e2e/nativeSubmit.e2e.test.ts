import { createPasswordResetClient, ResetPasswordForm } from 'commercelayer-password-reset'
import type { Browser } from 'playwright'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { type FaultServer, startFaultServer } from '../faults/faultServer.ts'
import { openBrowser, randomText, type } from '../faults/shopper.ts'

const client = createPasswordResetClient({ organization: 'acme', accessToken: 'at-eyJhbGciOi' })

const pages: Record<string, string> = {
  ours: renderToString(
    createElement(ResetPasswordForm, { client, link: undefined, email: 'john@example.com' }),
  ),
  // What not to do.
  'by hand':
    '<form><input name="password" type="password"><input name="confirmation" ' +
    'type="password"><button>Set new password</button></form>',
}

let browser: Browser
let server: FaultServer

beforeAll(async () => {
  browser = await openBrowser()
  // The page as the server renders it, whose JavaScript never comes.
  server = await startFaultServer(({ line }) => ({
    does: 'answer',
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: pages[decodeURIComponent(/page=([^&]*)/.exec(line)?.[1] ?? '')] ?? 'sent',
  }))
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

const submitNatively = async (name: string) => {
  const page = await browser.newPage()
  const before = server.requests.length
  const password = randomText('pw')
  await page.goto(
    `${server.url}/reset?page=${encodeURIComponent(name)}&resetPasswordToken=tk-xhFfkmfybsLxzaAP6xcs`,
  )
  await type(page, password)
  await page.getByRole('button', { name: 'Set new password' }).click()
  await expect
    .poll(() => server.requests.slice(before).filter(({ line }) => line.includes('/reset')).length)
    .toBe(2)
  const [, request] = server.requests.slice(before).filter(({ line }) => line.includes('/reset'))
  await page.close()
  return { request, password }
}

it('keeps the password out of the URL when the form is submitted before its JavaScript comes', async () => {
  const { request, password } = await submitNatively('ours')
  expect(request?.line).toMatch(/^POST \/reset\?/)
  expect(request?.line).not.toContain(password)
  expect(request?.body).toContain(`password=${password}`)
})

it('would see it there, as it is with a form by hand', async () => {
  const { request, password } = await submitNatively('by hand')
  expect(request?.line).toMatch(/^GET \/reset\?/)
  expect(request?.line).toContain(password)
})
