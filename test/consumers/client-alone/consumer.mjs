import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Tests the part of the package that needs no peer, in Node. The same source runs as ES modules and
 * as CommonJS, where `require()` loads our ES modules. Neither the DOM's types nor any peer is
 * installed.
 */
export default {
  what: '`/client` without any peer, as ES module and as CommonJS',
  versions: ['typescript'],
  steps: {
    types: [
      // The `type` in each project's package.json decides the kind of module.
      'cp update.ts esm && tsc -p esm',
      'cp update.ts cjs && tsc -p cjs',
    ],
    async path({ folder, api, run }) {
      for (const peer of ['react', '@tanstack/react-query', 'react-hook-form', 'zod'])
        assert.equal(existsSync(join(folder, 'node_modules', peer)), false, peer)

      for (const kind of ['esm', 'cjs']) {
        const { id, token } = await api.createReset()
        const url = `https://shop.example/reset?id=${id}&token=${token}`
        const password = `a new password for ${kind}`
        const { stdout } = await run(`node ${kind}/out/update.js "${url}" "${password}"`)
        assert.deepEqual(JSON.parse(stdout), {
          email: 'john@example.com',
          again: 'invalid-link',
          found: null,
          url: 'https://shop.example/reset',
        })
        assert.equal(await api.canSignIn(password), true)
      }
    },
  },
  tolerated: [
    { by: 'path', line: /^\{"email"/, because: 'the script prints what it has found' },
    {
      by: 'path',
      line: /ExperimentalWarning: CommonJS module|--trace-warnings|Support for loading ES Module/,
      because: 'Node 20 calls `require()` of an ES module experimental',
    },
  ],
}
