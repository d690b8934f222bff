import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

import { type Command, type Engine, type EngineOptions, capabilities, commands } from './Engine.ts'
import { until } from './until.ts'

/** Starts WebKitGTK's MiniBrowser on a virtual screen. Its driver accepts commands over HTTP. */
export async function startWebKit({ isDark = false }: EngineOptions = {}): Promise<Engine> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [display] = (await once(screen.stdout, 'data')) as [Buffer]
  const port = await findPort()
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display.toString().trim()}`,
      GTK_THEME: isDark ? 'Adwaita:dark' : 'Adwaita',
    },
  })
  const driverUrl = `http://127.0.0.1:${port}`
  await until(() => fetch(`${driverUrl}/status`).catch(() => undefined))
  const wanted = { capabilities: { alwaysMatch: capabilities } }
  const session = Object(await ask(`${driverUrl}/session`, 'POST', wanted))
  const url = `${driverUrl}/session/${session.sessionId}`

  return {
    send(command: Command, parameters: Record<string, unknown> = {}) {
      const [method, path] = commands[command]
      return ask(`${url}/${path.replace(':id', String(parameters.id))}`, method, parameters)
    },
    async close() {
      await ask(url, 'DELETE')
      await stop(driver)
      await stop(screen)
    },
  }
}

async function ask(url: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`)
  return value
}

/** Finds a free port for the driver, which doesn’t print a port that it chooses itself. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return Object(address).port
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill()
  await once(child, 'exit')
}
