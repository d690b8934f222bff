import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Tests the mutation hook as an ES module and as CommonJS. Only the hook's two peers are installed,
 * and none of the form's.
 */
export default {
  what: '`/query` with its two peers, as ES module and as CommonJS',
  versions: ['@tanstack/react-query', 'react', 'typescript'],
  steps: {
    types: [
      // The `type` in each project's package.json decides the kind of module.
      'cp update.tsx esm && tsc -p esm',
      'cp update.tsx cjs && tsc -p cjs',
    ],
    async path({ folder, api, run }) {
      for (const peer of ['react-hook-form', 'zod'])
        assert.equal(existsSync(join(folder, 'node_modules', peer)), false, peer)

      for (const kind of ['esm', 'cjs']) {
        const { id, token } = await api.createReset()
        const url = `https://shop.example/reset?id=${id}&token=${token}`
        const password = `a new password for ${kind}`
        const update = `node --require ./document.cjs ${kind}/out/update.js "${url}"`
        const { stdout } = await run(`${update} "${password}"`)
        const email = 'john@example.com'
        assert.deepEqual(JSON.parse(stdout), { status: 'success', email, names: ['id'] })
        assert.equal(await api.canSignIn(password), true)

        const refused = await run(`${update} "${password}"`)
        assert.deepEqual(JSON.parse(refused.stdout), {
          status: 'error',
          kind: 'invalid-link',
          names: ['id'],
        })
      }
    },
  },
  tolerated: [
    { by: 'path', line: /^\{"status"/, because: 'the script prints what the hook says' },
    {
      by: 'path',
      line: /ExperimentalWarning: CommonJS module|--trace-warnings|Support for loading ES Module/,
      because: 'Node 20 calls `require()` of an ES module experimental',
    },
  ],
}
