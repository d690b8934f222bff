import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import { startRedis } from '../../examples/many-machines/startRedis.mjs'

/** A Redis for one test. The test can kill and pause it, and start it again with its data. */
export async function openRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const port = await freePort()
  let running = await startRedis({ port, folder })
  onTestFinished(async () => {
    running.resume()
    await running.kill()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    url: running.url,
    kill: () => running.kill(),
    pause: () => running.pause(),
    resume: () => running.resume(),
    async start() {
      running = await startRedis({ port, folder })
    },
    /** Everything that was ever written to this Redis: keys, values, scripts. */
    readAll() {
      const files = readdirSync(join(folder, 'appendonlydir'))
      return files
        .map((file) => readFileSync(join(folder, 'appendonlydir', file), 'latin1'))
        .join('')
    },
  }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
