// @vitest-environment node
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'

import type * as Server from 'commercelayer-password-reset/server'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

/** Globals that Cloudflare, Deno and Bun share. JavaScript's own objects always exist. */
const webGlobals = {
  AbortController,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  atob,
  btoa,
  clearTimeout,
  crypto,
  setTimeout,
}

async function loadInWorker(): Promise<typeof Server> {
  const entry = fileURLToPath(new URL('../../dist/server/index.js', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'server',
    platform: 'neutral',
    write: false,
  })
  const worker = createContext({ ...webGlobals })
  runInContext(outputFiles[0]!.text, worker)
  expect(runInContext('typeof process + typeof Buffer + typeof require', worker)).toBe(
    'undefined'.repeat(3),
  )
  return runInContext('server', worker) as typeof Server
}

it('runs all three handlers with a worker’s globals, without `process` and `Buffer`', async () => {
  const server = await loadInWorker()
  const mails: Server.ResetMail[] = []
  const shopOrigin = 'https://shop.example'
  const work: Promise<unknown>[] = []
  const onCreate = async (mail: Server.ResetMail) => void mails.push(mail)
  const receive = server.createWebhookHandler({
    sharedSecret: 'secret',
    link: { resetUrl: `${shopOrigin}/reset` },
    onCreate,
  })
  const emulator = createCommerceLayerEmulator({
    webhooks: [{ topic: 'customer_password_resets.create', sharedSecret: 'secret', send: receive }],
  })
  const { fetch } = emulator
  const shop = { organization: 'acme', fetch, origins: [shopOrigin] }
  const requestLink = server.createRequestLinkHandler({
    ...shop,
    clientId: 'integration',
    clientSecret: 'integration-secret',
    resetUrl: `${shopOrigin}/reset`,
    sendMail: onCreate,
    waitUntil: (each) => void work.push(each),
  })
  const update = server.createUpdateHandler({
    ...shop,
    clientId: 'sales-channel',
    scope: 'market:all',
  })
  const ask = (
    handler: (request: Request) => Promise<Response>,
    path: string,
    { method, type, body }: { method: string; type: string; body: object },
  ) => {
    const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': type }
    return handler(new Request(shopOrigin + path, { method, headers, body: JSON.stringify(body) }))
  }

  const answer = await ask(requestLink, '/api/password-reset', {
    method: 'POST',
    type: 'application/json',
    body: { email: 'john@example.com', locale: 'de' },
  })
  await Promise.all(work)
  await expect.poll(() => mails.length).toBe(2)
  const { searchParams } = new URL(mails[0]!.url)
  const id = searchParams.get('customerPasswordResetId')
  const attributes = {
    customer_password: 'pw-correct horse',
    _reset_password_token: searchParams.get('resetPasswordToken'),
  }
  const updated = await ask(update, `/customer_password_resets/${id}`, {
    method: 'PATCH',
    type: 'application/vnd.api+json',
    body: { data: { type: 'customer_password_resets', id, attributes } },
  })

  expect([answer.status, updated.status]).toEqual([202, 200])
  expect(mails[0]).toEqual(mails[1])
  expect(server.resetPasswordMail({ ...mails[0]!, shop: 'Acme' }).text).toContain(mails[0]!.url)
})
