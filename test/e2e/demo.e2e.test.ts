import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

const demo = fileURLToPath(new URL('../../examples/storefront/demo.mjs', import.meta.url))

it('prints the address, uses another port when one is taken, and stops on Ctrl-C', async () => {
  const taken = createServer().listen(4174, '127.0.0.1')
  // Whoever has it, it is taken. `once` of another event would reject on an error.
  await new Promise((resolve) => void taken.once('listening', resolve).once('error', resolve))
  const child = spawn(process.execPath, [demo], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))

  await expect.poll(() => output, { timeout: 60_000 }).toContain('Ctrl-C')
  const [page = '', api = ''] = output.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? []
  expect(api).not.toBe('http://127.0.0.1:4174')
  expect(await (await fetch(page)).text()).toContain('<div id="root">')
  expect((await fetch(`${api}/api/customer_password_resets`)).status).toBe(401)

  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
  await expect(fetch(page)).rejects.toThrow('fetch failed')
  await expect(fetch(api)).rejects.toThrow('fetch failed')
  taken.close()
})
