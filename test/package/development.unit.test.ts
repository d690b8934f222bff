// @vitest-environment node
import { resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'

import { build } from 'esbuild'
import { expect, it } from 'vitest'

const entry = resolve(import.meta.dirname, '../../src/client/index.ts')

/** The message that a mistake causes in a bundle, in a browser without `process`. */
async function messageIn(mode: string | undefined): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    // With the platform `browser`, esbuild would set `NODE_ENV` to `development` by itself.
    platform: 'neutral',
    globalName: 'bundle',
    ...(mode && { define: { 'process.env.NODE_ENV': JSON.stringify(mode) } }),
  })
  const page = createContext({ URL, Symbol })
  runInContext(outputFiles[0]!.text, page)
  return runInContext('try { bundle.createPasswordResetClient({}) } catch (e) { e.message }', page)
}

it('explains a mistake in the browser in development builds, such as Vite’s', async () => {
  expect(await messageIn('development')).toMatch(/organization.*errors\.md#configuration-/s)
})

it.each(['production', undefined])(
  'names only the page that explains the mistake if NODE_ENV is %s',
  async (mode) => {
    expect(await messageIn(mode)).toMatch(
      /^configuration, \w+: see commercelayer-password-reset\/docs\/errors\.md#configuration$/,
    )
  },
)
