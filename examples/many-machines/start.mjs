/**
 * Starts the whole system on this machine: Redis, two fronts, two workers and a balancer. Also
 * starts two services outside of the shop: an emulated Commerce Layer, and a mail service that
 * prints the mails.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import {
  createCommerceLayerEmulator,
  createNodeListener,
} from 'commercelayer-password-reset/testing'

import { startRedis } from './startRedis.mjs'

const shopFile = fileURLToPath(new URL('shop.mjs', import.meta.url))
const ports = { shop: 4180, fronts: [4181, 4182], commerceLayer: 4183, mail: 4184, redis: 4185 }
const toUrl = (port) => `http://127.0.0.1:${port}`

const folder = mkdtempSync(join(tmpdir(), 'many-machines-'))
const redis = await startRedis({ port: ports.redis, folder })

const emulator = createCommerceLayerEmulator()
createServer(createNodeListener(emulator)).listen(ports.commerceLayer, '127.0.0.1')

createServer(async (request, response) => {
  const { to, url } = await new Response(request).json()
  console.log(`mail     to ${to}: ${url}`)
  response.end()
}).listen(ports.mail, '127.0.0.1')

const processes = []
function start(name, role, port) {
  const child = spawn(process.execPath, [shopFile, role], {
    env: {
      ...process.env,
      PORT: String(port),
      REDIS_URL: redis.url,
      SHOP_URL: toUrl(ports.shop),
      COMMERCE_LAYER_URL: toUrl(ports.commerceLayer),
      MAIL_URL: toUrl(ports.mail),
      CL_RESET_SECRET: 'secret-of-reset-password',
      CL_SALES_CHANNEL_ID: 'sales-channel',
      // Only the workers need the integration's secret.
      ...(role === 'worker' && {
        CL_INTEGRATION_ID: 'integration',
        CL_INTEGRATION_SECRET: 'integration-secret',
      }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  processes.push({
    child,
    hasExited: new Promise((resolve) => {
      child.once('exit', resolve)
    }),
  })
  return new Promise((resolve) => {
    child.stdout.on('data', (text) => {
      for (const line of String(text).trim().split('\n')) console.log(`${name} ${line}`)
      resolve()
    })
  })
}
await Promise.all([
  ...ports.fronts.map((port, index) => start(`front ${index + 1} `, 'front', port)),
  start('worker 1', 'worker'),
  start('worker 2', 'worker'),
])

let turn = 0
createTcpServer((client) => {
  turn += 1
  const front = connect(ports.fronts[turn % ports.fronts.length], '127.0.0.1')
  client.pipe(front).pipe(client)
  client.on('error', () => front.destroy())
  front.on('error', () => client.destroy())
}).listen(ports.shop, '127.0.0.1')

console.log(`
  Ask for a link, which is printed here as a mail, at most once a minute for an address:

    curl -i ${toUrl(ports.shop)}/api/password-reset -H 'Sec-Fetch-Site: same-origin' \\
      -H 'Content-Type: application/json' -d '{"email":"john@example.com"}'

  Ctrl-C stops everything.
`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    for (const { child } of processes) child.kill('SIGTERM')
    await Promise.all(processes.map(({ hasExited }) => hasExited))
    await redis.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
    process.exit(0)
  })
}
