/**
 * One process of the shop: `node shop.mjs front`, `node shop.mjs worker`, or both roles in one
 * process. Any number of fronts and workers may run, on any number of machines. They share nothing
 * but Redis. `node shop.mjs alone` is a front that does the work itself, without a queue.
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

/** Sends a mail. If the mail service refuses, throws an error, and the job is tried again. */
async function sendMail(mail) {
  const init = { method: 'POST', body: JSON.stringify(mail) }
  const { ok, status } = await fetch(MAIL_URL, init)
  if (!ok) throw new Error(`The mail service answers ${status}.`)
}

/**
 * Only the process that does the work needs the integration's secret. A front with a queue doesn't.
 */
const integration = () => ({
  ...commerceLayer,
  ...link,
  clientId: process.env.CL_INTEGRATION_ID,
  clientSecret: process.env.CL_INTEGRATION_SECRET,
  sendMail,
})

/** Creates the handler for link requests, and the function that waits for unfinished requests. */
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

/** Starts one server with the three handlers. */
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
    // Accepts no more connections, and answers the requests that have arrived.
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
// Handles SIGINT from Ctrl-C, and SIGTERM from the parent process.
let stopping
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopping ??= stop()))
