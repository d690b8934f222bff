// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

import { expect, it } from 'vitest'

import { errorsPage } from './errorsPage.ts'
import { kinds } from './kinds.ts'
import { answers, calls, connections, http2, inputs } from './rows.ts'
import { refusalOf, serverOptions } from './serverOptions.ts'

it('writes the same text as docs/errors.md', async () => {
  await expect(errorsPage()).toMatchFileSnapshot('../../docs/errors.md')
})

it('lists every option that the server checks, in a row that the option’s error links to', () => {
  const folder = resolve(import.meta.dirname, '../../src/server')
  const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  const checks = sources.flatMap((text) => [
    ...text.matchAll(/\b(?:require|read)[A-Z]\w+\((?!')[^'\n]*(?<!=== )'(\w+)(?:\.\w+)?'[,)]/g),
  ])
  const names = new Set(checks.map(([, name = '']) => name))
  expect(names.size).toBeGreaterThan(30)
  expect([...names].filter((name) => !Object.hasOwn(serverOptions, name))).toEqual([])
  const page = errorsPage()
  for (const name of Object.keys(serverOptions)) {
    const { code, message } = refusalOf(name)
    expect(message).toMatch(new RegExp(`^\`${name}\\b`))
    expect(message).toContain(`docs/errors.md#option-${code}.`)
    expect(page).toContain(`<a id="option-${code}"></a>`)
    expect(code).toBe(name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
  }
})

it('lists every kind of error that an answer or the app can cause', () => {
  const tested = new Set(
    [...answers, ...connections, ...http2, ...inputs, ...calls].map(({ error }) => error?.kind),
  )
  // The remaining two kinds need a second call or a signal, and have their own tests.
  expect(Object.keys(kinds).filter((kind) => !tested.has(kind as never))).toEqual([
    'aborted',
    'in-flight',
  ])
})
