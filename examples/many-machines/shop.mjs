/**
 * One process of the shop: `node shop.mjs front`, `node shop.mjs worker`, or both in one. Any
 * number of each may run, on any number of machines; they share Redis and nothing else. `node
 * shop.mjs alone` is a front that does the work itself, without a queue.
 */
import { createServer } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import {
  createLinkWorker,
  createRequestLinkHandler,
  createUpdateHandler,
  createWaitUntil,
  createWebhookHandler,
} from 'commercelayer-password-reset/server'

import { openLinkQueue, startLinkWorker } from './linkQueue.mjs'
import { createRedisStore } from './redisStore.mjs'

const roles = process.argv.slice(2)
const { COMMERCE_LAYER_URL, MAIL_URL, PORT, REDIS_URL, SHOP_URL } = process.env

const { store, close: closeStore } = createRedisStore(REDIS_URL)
const commerceLayer = {
  organization: 'acme',
  authUrl: `${COMMERCE_LAYER_URL}/oauth/token`,
  baseUrl: `${COMMERCE_LAYER_URL}/api`,
  store,
  onEvent: (event) => console.log(JSON.stringify(event)),
}
const link = { resetUrl: `${SHOP_URL}/reset-password` }

/** The mail service. It says no by a status, for which the job is tried again. */
async function sendMail(mail) {
  const init = { method: 'POST', body: JSON.stringify(mail) }
  const { ok, status } = await fetch(MAIL_URL, init)
  if (!ok) throw new Error(`The mail service answers ${status}.`)
}

/** The work needs the integration's secret. A front with a queue doesn't. */
const integration = () => ({
  ...commerceLayer,
  ...link,
  clientId: process.env.CL_INTEGRATION_ID,
  clientSecret: process.env.CL_INTEGRATION_SECRET,
  sendMail,
})

/** Requests for a link, and what waits until they are safe. */
function openRequests(origins) {
  if (roles.includes('alone')) {
    const waitUntil = createWaitUntil()
    const handler = createRequestLinkHandler({ ...integration(), origins, waitUntil })
    return { handler, stop: () => waitUntil.drain() }
  }
  const queue = openLinkQueue(REDIS_URL)
  const enqueue = (job) => queue.enqueue(job)
  const handler = createRequestLinkHandler({ ...commerceLayer, origins, enqueue })
  return { handler, stop: () => queue.close() }
}

/** The three handlers behind one server. */
async function startFront() {
  const origins = [SHOP_URL]
  const requests = openRequests(origins)
  const handlers = {
    '/api/password-reset': requests.handler,
    '/api/webhook': createWebhookHandler({
      ...commerceLayer,
      sharedSecret: process.env.CL_RESET_SECRET,
      onResetPassword: ({ email, at }) => sendMail({ to: email, changedAt: at }),
    }),
  }
  const update = createUpdateHandler({
    ...commerceLayer,
    clientId: process.env.CL_SALES_CHANNEL_ID,
    scope: 'market:all',
    origins,
  })
  const answer = (request, { incoming }) => {
    const handler = handlers[new URL(request.url).pathname] ?? update
    return handler(request, { clientAddress: incoming.socket.remoteAddress })
  }
  const server = createServer(getRequestListener(answer, { overrideGlobalObjects: false }))
  await new Promise((resolve) => {
    server.listen(Number(PORT), '127.0.0.1', resolve)
  })
  return async () => {
    // Takes no more connections, and answers what has come.
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeIdleConnections()
    })
    await requests.stop()
  }
}

const stops = []
if (roles.includes('worker')) {
  const worker = startLinkWorker(REDIS_URL, createLinkWorker(integration()))
  stops.push(() => worker.close())
}
if (roles.includes('front') || roles.includes('alone')) stops.push(await startFront())
console.log('ready')

const stop = async () => {
  await Promise.all(stops.map((each) => each()))
  closeStore()
  process.exit(0)
}
// Ctrl-C reaches this process, and the one that started it sends SIGTERM.
let stopping
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopping ??= stop()))
