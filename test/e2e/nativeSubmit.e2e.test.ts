import { en, createPasswordResetClient, ResetPasswordForm } from 'commercelayer-password-reset'
import type { Browser } from 'playwright'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { type FaultServer, startFaultServer } from '../faults/faultServer.ts'
import { randomText, type } from '../faults/shopper.ts'
import { openBrowser } from '../support/openBrowser.ts'

const client = createPasswordResetClient({ organization: 'acme', accessToken: 'at-eyJhbGciOi' })

const pages: Record<string, string> = {
  ours: renderToString(
    createElement(ResetPasswordForm, { client, link: undefined, email: 'john@example.com' }),
  ),
  // Without `method="post"`, browsers put the fields into the URL.
  'hand-written':
    '<form><input name="password" type="password"><input name="confirmation" ' +
    'type="password"><button>Save new password</button></form>',
}

let browser: Browser
let server: FaultServer

beforeAll(async () => {
  browser = await openBrowser()
  // Serves only the server-rendered page, whose JavaScript never loads.
  server = await startFaultServer(({ line }) => ({
    does: 'answer',
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: pages[/page=([^&]*)/.exec(line)?.[1] ?? ''] ?? 'sent',
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
  await page.goto(`${server.url}/reset?page=${name}&resetPasswordToken=tk-xhFfkmfybsLxzaAP6xcs`)
  await type(page, password)
  await page.getByRole('button', { name: en.submit }).click()
  await expect
    .poll(() => server.requests.slice(before).filter(({ line }) => line.includes('/reset')).length)
    .toBe(2)
  const [, request] = server.requests.slice(before).filter(({ line }) => line.includes('/reset'))
  await page.close()
  return { request, password }
}

it('keeps the password out of the URL when the form is submitted before hydration', async () => {
  const { request, password } = await submitNatively('ours')
  expect(request?.line).toMatch(/^POST \/reset\?/)
  expect(request?.line).not.toContain(password)
  expect(request?.body).toContain(`password=${password}`)
})

it('(control) finds a hand-written form’s password in the URL', async () => {
  const { request, password } = await submitNatively('hand-written')
  expect(request?.line).toMatch(/^GET \/reset\?/)
  expect(request?.line).toContain(password)
})
