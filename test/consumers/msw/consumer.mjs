import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { readCodeBlocks } from '../codeBlocks.mjs'

/** Tests the emulator behind Mock Service Worker, as the docs describe it. */
export default {
  what: '`/testing` behind Mock Service Worker',
  versions: ['msw'],
  steps: {
    async types({ folder, run }) {
      for (const [index, block] of readCodeBlocks(folder, /from 'msw'/).entries())
        writeFileSync(join(folder, `src/block${index}.ts`), `${block}\nexport {}\n`)
      await run('tsc -p .')
    },
    async path({ run }) {
      const { stdout } = await run('node out/update.js')
      assert.deepEqual(JSON.parse(stdout), { email: 'john@example.com', kind: 'network' })
    },
  },
  tolerated: [
    {
      by: 'installs',
      line: /^npm warn install-scripts\b/,
      because: 'Mock Service Worker would copy its worker into a public folder',
    },
    { by: 'path', line: /^\{"email"/, because: 'the script prints what it has found' },
  ],
}
