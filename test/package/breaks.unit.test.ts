// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import { breaks } from '../consumers/breaks.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scripts = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.js'))
  .map((path) => `dist/${path}`)

/** Whether the replacement changes at least one of the files. */
function changes(paths: readonly string[], pattern: RegExp | string): boolean {
  return paths.some((path) => {
    const text = readFileSync(root + path, 'utf8')
    return text.replace(pattern, 'something else') !== text
  })
}

it.each(breaks)(
  'finds the code that this break replaces in the build for $consumer: $what',
  async ({ patch }) => {
    const found: boolean[] = []
    await patch({
      replace: async (path: string, pattern: RegExp | string) =>
        void found.push(changes([path], pattern)),
      replaceAll: async (pattern: RegExp | string) => void found.push(changes(scripts, pattern)),
    })
    expect(found.length).toBeGreaterThan(0)
    expect(found).not.toContain(false)
  },
)
