import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

import { refusals, walkThePath } from '../shopper.mjs'

const { packageManager } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
)
const pnpm = `npx --yes --prefer-offline ${packageManager}`
const load = (name) => `node -e "import('${name}')"`

/** Nothing is hoisted: the package finds its peers, and nothing that it doesn't name. */
export default {
  what: 'pnpm without hoisting',
  versions: ['pnpm', 'vite', 'react'],
  base: 'vite-react19',
  steps: {
    installs: async ({ tarball, run }) => {
      await run(`${pnpm} add --prefer-offline --loglevel=warn "${tarball}"`)
    },
    types: ['tsc -p .'],
    builds: ['vite build --logLevel warn'],
    path: async (context) => {
      await walkThePath(context, { path: '/' })
      for (const entry of ['', '/client', '/query', '/strength', '/breach', '/testing'])
        await context.run(load(`commercelayer-password-reset${entry}`))
      // React DOM's own dependency, which would be found if anything were hoisted.
      await assert.rejects(context.run(load('scheduler')), /Cannot find package 'scheduler'/)
    },
  },
  serve: ({ port }) => `vite preview --host 127.0.0.1 --port ${port} --strictPort --logLevel warn`,
  tolerated: [refusals],
}
