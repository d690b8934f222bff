/**
 * Measures three things: the throughput of the three handlers compared with the adapter alone, the
 * heap's growth over 200 000 requests, and whether the time of an answer reveals an account. The
 * results are ratios, because machines differ.
 *
 *   npm run bench:server
 */
import { fork } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { Agent, createServer, request } from 'node:http'
import { fileURLToPath } from 'node:url'

import { getRequestListener } from '@hono/node-server'
import {
  createRequestLinkHandler,
  createUpdateHandler,
  createWaitUntil,
  createWebhookHandler,
} from 'commercelayer-password-reset/server'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'

const origin = 'https://shop.example'
const secret = 'shared-secret'
const type = 'customer_password_resets'
const fromShop = { 'Sec-Fetch-Site': 'same-origin' }

/** The nth request for each handler. All requests differ, so no limit and no record stops them. */
const requests = {
  adapter: (n) => json({ email: `shopper${n}@example.com` }),
  requestLink: (n) => json({ email: `shopper${n}@example.com` }),
  update(n) {
    const attributes = { customer_password: 'pw-new', _reset_password_token: 'token' }
    const id = `reset${n}`
    const body = JSON.stringify({ data: { type, id, attributes } })
    const headers = { ...fromShop, 'Content-Type': 'application/vnd.api+json' }
    return { method: 'PATCH', path: `/api/${type}/${id}`, headers, body }
  },
  webhook(n) {
    const attributes = {
      customer_email: 'john@example.com',
      reset_password_at: '2026-01-01T00:00:00Z',
    }
    const body = JSON.stringify({ data: { type, id: `reset${n}`, attributes } })
    const signature = createHmac('sha256', secret).update(body).digest('base64')
    const topic = `${type}.reset_password`
    const headers = { 'X-CommerceLayer-Signature': signature, 'X-CommerceLayer-Topic': topic }
    return { method: 'POST', path: '/api/webhook', headers, body }
  },
}

function json(value) {
  const headers = { ...fromShop, 'Content-Type': 'application/json' }
  return { method: 'POST', path: '/api/password-reset', headers, body: JSON.stringify(value) }
}

/** Sends requests over 32 connections. Runs in a separate process. */
async function load(url, name, first, count) {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  let next = first
  const run = async () => {
    while (next < first + count) {
      const { status } = await send(url, requests[name]((next += 1)), agent)
      if (status >= 300) throw new Error(`${name}: ${status}`)
    }
  }
  await Promise.all(Array.from({ length: 32 }, run))
  agent.destroy()
}

function send(url, { body, ...options }, agent) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const sent = request(`${url}${options.path}`, { ...options, agent }, (response) => {
      response.resume().once('end', () => {
        resolve({ status: response.statusCode, ms: performance.now() - start })
      })
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

if (process.argv[2] === 'load') {
  const [url, name, first, count] = process.argv.slice(3)
  const start = performance.now()
  await load(url, name, Number(first), Number(count))
  process.send(performance.now() - start, () => process.exit(0))
  await new Promise(() => {})
}

// --- The handlers. Commerce Layer answers at once, so only the handlers' own time is measured.

const answers = {
  token: () => Response.json({ access_token: 'access-token', expires_in: 7200 }),
  update: (url) => Response.json({ data: { type, id: url.split('/').at(-1), attributes: {} } }),
}
const handlers = {
  async adapter(incoming) {
    await incoming.text()
    return new Response(null, { status: 202 })
  },
  requestLink: createRequestLinkHandler({
    organization: 'acme',
    origins: [origin],
    enqueue: async () => {},
  }),
  update: createUpdateHandler({
    organization: 'acme',
    clientId: 'sales-channel',
    scope: 'market:all',
    origins: [origin],
    fetch: async (url) =>
      String(url).endsWith('/oauth/token') ? answers.token() : answers.update(String(url)),
  }),
  webhook: createWebhookHandler({ sharedSecret: secret, onResetPassword: async () => {} }),
}

async function serve(handler) {
  const server = createServer(getRequestListener(handler, { overrideGlobalObjects: false }))
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

async function measureRate(name, first, count) {
  const { url, close } = await serve(handlers[name])
  const args = ['load', url, name, String(first), String(count)]
  const child = fork(fileURLToPath(import.meta.url), args)
  const ms = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error(`${name} could not be measured.`)))
  })
  close()
  return (count / ms) * 1000
}

/** Compares the handlers by the median of five rounds. In each round the handlers take turns. */
async function compareRates() {
  const names = Object.keys(handlers)
  const rates = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < 6; round += 1)
    for (const name of names) {
      const rate = await measureRate(name, round * 10_000, 4000)
      // The first round is a warm-up.
      if (round > 0) rates[name].push(rate / (name === 'adapter' ? 1 : rates.adapter.at(-1)))
    }
  for (const name of names) rates[name].sort((one, other) => one - other)
  console.log(
    `requests per second, beside the adapter alone (${Math.round(rates.adapter[2])} here)`,
  )
  for (const name of names.slice(1)) {
    const all = rates[name].map((rate) => rate.toFixed(2))
    console.log(`  ${name}: ${all[2]} (${all.join(' ')})`)
  }
}

async function measureMemory() {
  const heap = []
  const each = async (name, n) => {
    const { method, path, headers, body } = requests[name](n)
    const response = await handlers[name](new Request(origin + path, { method, headers, body }))
    if (!response.ok) throw new Error(`${name}: ${response.status}`)
    await response.arrayBuffer()
  }
  const names = ['requestLink', 'update', 'webhook', 'requestLink']
  for (let n = 1; n <= 200_000; n += 1) {
    await each(names[n % 4], 1_000_000 + n)
    if (n % 50_000 === 0) {
      await new Promise((resolve) => {
        setTimeout(resolve, 100)
      })
      globalThis.gc()
      heap.push(process.memoryUsage().heapUsed)
    }
  }
  const ratios = heap.map((bytes) => (bytes / heap[0]).toFixed(2)).join(' ')
  console.log(`heap after 50, 100, 150 and 200 thousand requests, beside the first: ${ratios}`)
  console.log(`  (${Math.round(heap.at(-1) / 1e6)} MB at the end)`)
}

/** The share of pairs in which a known address's answer takes longer. 0.5 reveals nothing. */
function areaUnderCurve(known, unknown) {
  const isLonger = (one, other) => (one === other ? 0.5 : Number(one > other))
  const wins = known.flatMap((one) => unknown.map((other) => isLonger(one, other)))
  return wins.reduce((sum, win) => sum + win, 0) / wins.length
}

/** Measures answers while a mail's 8 ms of work run in the same process as the handler. */
async function measureTimes(count) {
  const emulator = createCommerceLayerEmulator()
  const work = createWaitUntil()
  const { url, close } = await serve(
    createRequestLinkHandler({
      organization: 'acme',
      clientId: 'integration',
      clientSecret: 'integration-secret',
      resetUrl: `${origin}/reset-password`,
      fetch: emulator.fetch,
      waitUntil: work,
      limit: { everyMs: 1, max: 100_000, windowMs: 10 },
      async sendMail() {
        const end = performance.now() + 8
        while (performance.now() < end);
      },
    }),
  )
  const agent = new Agent({ keepAlive: true })
  const own = { known: [], unknown: [] }
  const next = { known: [], unknown: [] }
  for (let n = 0; n < count * 2; n += 1) {
    const name = Math.random() < 0.5 ? 'known' : 'unknown'
    const email = name === 'known' ? 'john@example.com' : `nobody${n}@example.com`
    own[name].push((await send(url, json({ email }), agent)).ms)
    next[name].push((await send(url, json({ email: 'no address' }), agent)).ms)
    // At most 100 jobs run at a time, and the pause lets each of them finish.
    await new Promise((resolve) => {
      setTimeout(resolve, 25)
    })
  }
  await work.drain()
  agent.destroy()
  close()
  console.log(
    `known beside unknown, area under the curve (0.5 tells nothing; ${count * 2} requests)`,
  )
  console.log(`  the own answer: ${areaUnderCurve(own.known, own.unknown).toFixed(3)}`)
  console.log(`  the next answer: ${areaUnderCurve(next.known, next.unknown).toFixed(3)}`)
}

await compareRates()
await measureMemory()
await measureTimes(400)
process.exit(0)
