import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type Socket, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type Engine, type EngineOptions, capabilities } from './Engine.ts'
import { until } from './until.ts'

/**
 * Starts Firefox without a window. Debian has no package for geckodriver, so commands go over TCP
 * directly to Marionette, to which geckodriver would pass them.
 */
export async function startFirefox({ isDark = false }: EngineOptions = {}): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'))
  const preferences = {
    'marionette.port': 0,
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
  }
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref('${name}', ${value});\n`,
  )
  await writeFile(join(profile, 'user.js'), lines.join(''))
  const firefox = spawn(
    'firefox-esr',
    ['--headless', '--marionette', '--no-remote', '--profile', profile],
    { stdio: 'ignore', env: { ...process.env, HOME: profile } },
  )
  const socket = connect(await readPort(profile), '127.0.0.1')
  const ask = createAsk(socket)
  await ask('WebDriver:NewSession', capabilities)

  return {
    async send(command, parameters = {}) {
      const answer = await ask(`WebDriver:${command}`, parameters)
      return Object(answer).value
    },
    async close() {
      socket.destroy()
      await stop(firefox)
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Reads the port that Firefox has chosen and written into its profile. */
async function readPort(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort')
  return until(async () => Number(await readFile(file, 'utf8').catch(() => '')))
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill()
  await once(child, 'exit')
}

/** A message is its length, then JSON: `[0, id, command, params]` or `[1, id, error, result]`. */
function createAsk(socket: Socket) {
  let received = Buffer.alloc(0)
  let lastId = 0
  const waiting = new Map<number, (error: unknown, result: unknown) => void>()

  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    for (;;) {
      const start = received.indexOf(':') + 1
      const end = start + Number(received.subarray(0, start - 1).toString())
      if (start === 0 || received.length < end) return
      const message = JSON.parse(received.subarray(start, end).toString()) as unknown
      received = received.subarray(end)
      // The first message is a greeting.
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message as [1, number, unknown, unknown]
      waiting.get(id)?.(error, result)
      waiting.delete(id)
    }
  })

  return (command: string, parameters: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      lastId += 1
      waiting.set(lastId, (error, result) => {
        if (error) reject(new Error(`${command}: ${JSON.stringify(error)}`))
        else resolve(result)
      })
      const message = JSON.stringify([0, lastId, command, parameters])
      socket.write(`${Buffer.byteLength(message)}:${message}`)
    })
}
