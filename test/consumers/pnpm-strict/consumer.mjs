import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

import { refusals, walkThePath } from '../shopper.mjs'

const { packageManager } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
)
const pnpm = `npx --yes --prefer-offline ${packageManager}`
const load = (name) => `node -e "import('${name}')"`

/** Tests pnpm without hoisting, where the package can import its peers and nothing else. */
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
      // This dependency of React DOM could be imported only if packages were hoisted.
      await assert.rejects(context.run(load('scheduler')), /Cannot find package 'scheduler'/)
    },
  },
  serve: ({ port }) => `vite preview --host 127.0.0.1 --port ${port} --strictPort --logLevel warn`,
  tolerated: [refusals],
}
