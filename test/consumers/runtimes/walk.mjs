import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import {
  createRequestLinkHandler,
  createUpdateHandler,
  createWaitUntil,
  createWebhookHandler,
} from 'commercelayer-password-reset/server'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'

const shop = { organization: 'acme', fetch: createCommerceLayerEmulator().fetch }
let mailed = Promise.withResolvers()
const requestLink = createRequestLinkHandler({
  ...shop,
  clientId: 'integration',
  clientSecret: 'integration-secret',
  resetUrl: 'https://shop.example/reset-password',
  sentUrl: '/sent',
  sendMail: async (mail) => mailed.resolve(mail),
  waitUntil: createWaitUntil(),
  // Both servers get requests for the same address, so the limit is loose.
  limit: { everyMs: 1, max: 100, windowMs: 60_000 },
})
const update = createUpdateHandler({
  ...shop,
  clientId: 'sales-channel',
  scope: 'market:all',
  origins: ['https://shop.example'],
})
const receiveWebhook = createWebhookHandler({ sharedSecret: 'secret' })

function handle(request) {
  const { pathname } = new URL(request.url)
  if (pathname === '/link') return requestLink(request)
  return pathname === '/webhook' ? receiveWebhook(request) : update(request)
}

/** Sends each request over HTTP, and returns the statuses. */
async function walk(port, password) {
  async function send(method, path, body, headers) {
    const own = { 'Sec-Fetch-Site': 'same-origin', ...headers }
    const request = { method, headers: own, body, redirect: 'manual' }
    const response = await fetch(`http://127.0.0.1:${port}${path}`, request)
    await response.text()
    return response.status
  }
  const asJson = { 'Content-Type': 'application/json' }
  const asForm = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const signature = createHmac('sha256', 'secret').update('{ }').digest('base64')
  const signed = { 'X-CommerceLayer-Signature': signature }

  mailed = Promise.withResolvers()
  const json = await send('POST', '/link', '{"email":"john@example.com"}', asJson)
  const link = new URL((await mailed.promise).url).searchParams
  const id = link.get('customerPasswordResetId')
  const attributes = {
    customer_password: password,
    _reset_password_token: link.get('resetPasswordToken'),
  }
  const document = JSON.stringify({ data: { type: 'customer_password_resets', id, attributes } })
  const patch = () =>
    send('PATCH', `/customer_password_resets/${id}`, document, {
      'Content-Type': 'application/vnd.api+json',
    })
  return {
    json,
    form: await send('POST', '/link', 'email=nobody%40example.com', asForm),
    tooLarge: await send('POST', '/link', 'a'.repeat(20_000), asJson),
    signed: await send('POST', '/webhook', '{ }', signed),
    forged: await send('POST', '/webhook', '{  }', signed),
    update: await patch(),
    usedAgain: await patch(),
  }
}

function startOwnServer() {
  if (globalThis.Bun) return Bun.serve({ port: 0, fetch: handle }).port
  return Deno.serve({ port: 0, onListen() {} }, handle).addr.port
}

async function startNodeServer() {
  const server = createServer(getRequestListener(handle, { overrideGlobalObjects: false }))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server.address().port
}

const own = await walk(startOwnServer(), 'a new password')
const node = await walk(await startNodeServer(), 'another password')
console.log(JSON.stringify({ own, node }))
process.exit()
