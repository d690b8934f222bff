import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it, onTestFinished } from 'vitest'

const root = join(import.meta.dirname, '../..')
const demo = `${root}/examples/storefront/demo.mjs`

it('prints the address, avoids a port that is taken, and stops on Ctrl-C', async () => {
  const taken = createServer().listen(4174, '127.0.0.1')
  // An error means that the port is taken already. Node's `once` would reject on an error.
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

it('prints nothing before the address, even while the demo builds the package', async () => {
  // A copy, because the build replaces the package that the other tests are using.
  const copy = mkdtempSync(join(tmpdir(), 'demo-'))
  onTestFinished(() => rmSync(copy, { recursive: true }))
  const built = ['src', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json']
  for (const name of ['examples', 'vite.config.ts', ...built])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const { PATH, HOME } = process.env
  const child = spawn('npm', ['run', 'demo'], {
    cwd: copy,
    // A clean environment, and no message from npm about updates.
    env: { PATH, HOME, npm_config_update_notifier: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group, so the test can end all of its processes.
    detached: true,
  })
  onTestFinished(async () => {
    process.kill(-child.pid!, 'SIGINT')
    await once(child, 'exit')
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))

  await expect.poll(() => output, { timeout: 80_000 }).toContain('Ctrl-C')
  const byNpm = /^> .*$/gm
  expect(output.match(byNpm)).toHaveLength(2)
  const [before, after] = output.replaceAll(byNpm, '').split(/http:\/\/127\.0\.0\.1:\d+/)
  expect(before?.trim()).toBe('Open')
  expect(after).toContain('Forgot password')
})
