import { type ChildProcess, spawn } from 'node:child_process'
import { type RequestListener, createServer, request as sendRequest } from 'node:http'
import { type AddressInfo, type Server, connect, createServer as createTcpServer } from 'node:net'
import { fileURLToPath } from 'node:url'

import {
  type EmulatorOptions,
  createCommerceLayerEmulator,
  createNodeListener,
} from 'commercelayer-password-reset/testing'
import { onTestFinished } from 'vitest'

import { freePort } from './openRedis.ts'

const shopFile = fileURLToPath(new URL('../../examples/many-machines/shop.mjs', import.meta.url))
const shopUrl = 'https://shop.example'
export const secret = 'integration-secret'
const webhookSecret = 'secret-of-reset-password'

/** A text that a process has printed. */
interface Log {
  readonly at: number
  readonly text: string
}

export type Role = 'front' | 'worker' | 'alone'

interface Mail {
  readonly to: string
  readonly url?: string
}

/** Commerce Layer and the mail service, which run outside the shop’s processes. */
export async function openWorld(options: {
  customers: readonly string[]
  /** How long the mail service takes for one mail. */
  mailMs?: number
  emulator?: EmulatorOptions
}) {
  const mails: (Mail & { at: number })[] = []
  const emulator = createCommerceLayerEmulator({
    customers: options.customers.map((email) => ({ email, password: 'old-password' })),
    ...options.emulator,
  })
  const commerceLayer = await serve(createServer(createNodeListener(emulator) as RequestListener))
  const mailService = await serve(
    createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      mails.push({ ...(JSON.parse(body) as Mail), at: Date.now() })
      // Answers after storing the mail. A process that is killed in between gets no answer.
      await wait(options.mailMs ?? 0)
      response.end()
    }),
  )
  return { emulator, mails, commerceLayer, mailService }
}

type World = Awaited<ReturnType<typeof openWorld>>

/** Opens a shop whose processes share one port. */
export async function openShop(world: World, redisUrl: string) {
  const processes = new Set<Awaited<ReturnType<typeof startProcess>>>()
  const logs: Log[] = []
  let turn = 0
  const balancer = createTcpServer((client) => {
    const fronts = [...processes].filter((each) => each.isTaking)
    turn += 1
    const front = fronts[turn % fronts.length]
    if (!front) return void client.destroy()
    const server = connect(front.port, '127.0.0.1')
    for (const [from, to] of [[client, server] as const, [server, client] as const]) {
      from.pipe(to)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
    }
    return undefined
  })
  const url = await serve(balancer)

  const start = async (...roles: Role[]) => {
    const started = await startProcess(roles, world, redisUrl, logs)
    processes.add(started)
    void started.hasExited.then(() => processes.delete(started))
    return started
  }
  onTestFinished(async () => {
    for (const each of processes) await each.kill('SIGKILL')
  })

  return {
    url,
    logs,
    start,
    /** Asks for a link. Returns the answer's status, or `undefined` when the connection broke. */
    async ask(email: string): Promise<number | undefined> {
      const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' }
      return new Promise((resolve) => {
        // Each request has its own connection: a kept one may close while the next request is sent.
        const options = { method: 'POST', headers, agent: false }
        const asked = sendRequest(`${url}/api/password-reset`, options, (response) => {
          response.resume().once('close', () => resolve(response.statusCode))
        })
        asked.once('error', () => resolve(undefined))
        asked.end(JSON.stringify({ email }))
      })
    },
  }
}

async function startProcess(roles: string[], world: World, redisUrl: string, logs: Log[]) {
  const port = await freePort()
  const child: ChildProcess = spawn(process.execPath, [shopFile, ...roles], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      REDIS_URL: redisUrl,
      SHOP_URL: shopUrl,
      COMMERCE_LAYER_URL: world.commerceLayer,
      MAIL_URL: world.mailService,
      CL_INTEGRATION_ID: 'integration',
      CL_INTEGRATION_SECRET: secret,
      CL_SALES_CHANNEL_ID: 'sales-channel',
      CL_RESET_SECRET: webhookSecret,
    },
  })
  const hasExited = new Promise<number | null>((resolve) => void child.once('exit', resolve))
  const isReady = new Promise<void>((resolve, reject) => {
    const onText = (text: Buffer) => {
      logs.push({ at: Date.now(), text: String(text) })
      if (String(text).includes('ready')) resolve()
    }
    child.stdout?.on('data', onText)
    child.stderr?.on('data', onText)
    void hasExited.then(() =>
      reject(new Error(`A process has ended: ${logs.map(({ text }) => text).join('')}`)),
    )
  })
  isReady.catch(() => {})
  await isReady
  const started = {
    port,
    hasExited,
    isTaking: !roles.every((role) => role === 'worker'),
    async kill(signal: NodeJS.Signals) {
      // The balancer sends no more requests to a process that was told to stop.
      started.isTaking = false
      child.kill(signal)
      return hasExited
    },
  }
  return started
}

async function serve(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

/** Waits until `isSo` returns true, at most `maxMs`. Returns its last result. */
export async function until(isSo: () => boolean, maxMs: number): Promise<boolean> {
  const endsAt = Date.now() + maxMs
  while (!isSo() && Date.now() < endsAt) await wait(100)
  return isSo()
}

/** Runs `work` on each item, at most `limit` at once. */
export async function forEach<T>(
  list: readonly T[],
  limit: number,
  work: (each: T) => Promise<unknown>,
): Promise<void> {
  const rest = list.values()
  const runners = Array.from({ length: limit }, async () => {
    for (const each of rest) await work(each)
  })
  await Promise.all(runners)
}
