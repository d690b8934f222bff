import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { expect, it, onTestFinished } from 'vitest'

import { until } from './openShop.ts'

const file = fileURLToPath(new URL('../../examples/many-machines/start.mjs', import.meta.url))

it('starts with one command, mails a requested link, and stops with Ctrl-C', async () => {
  const child = spawn(process.execPath, [file])
  onTestFinished(() => void child.kill('SIGKILL'))
  const hasExited = new Promise((resolve) => void child.once('exit', resolve))
  let printed = ''
  const onText = (text: Buffer) => {
    printed += String(text)
  }
  child.stdout.on('data', onText)
  child.stderr.on('data', onText)
  await until(() => printed.includes('Ctrl-C'), 60_000)
  expect(printed).toContain('Ctrl-C stops everything')
  const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' }
  const body = JSON.stringify({ email: 'john@example.com' })
  const url = 'http://127.0.0.1:4180/api/password-reset'
  expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(202)
  expect(await until(() => printed.includes('mail     to john@example.com'), 20_000)).toBe(true)
  child.kill('SIGINT')
  expect(await hasExited).toBe(0)
})
