import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { readCodeBlocks } from '../codeBlocks.mjs'

/** Tests access tokens from js-auth in a shop where a customer is signed in. */
export default {
  what: 'access tokens, with a customer signed in',
  versions: ['@commercelayer/js-auth'],
  steps: {
    async types({ folder, run }) {
      const blocks = readCodeBlocks(folder, /makeSalesChannel\(/)
      for (const [index, block] of blocks.entries())
        writeFileSync(join(folder, `src/block${index}.ts`), `${block}\nexport {}\n`)
      await run('tsc -p .')
    },
    async path({ api, run }) {
      const { id, token } = await api.createReset()
      const { stdout } = await run(`node out/update.js ${id} ${token}`)
      const { customerToken, ...said } = JSON.parse(stdout)
      assert.deepEqual(said, { email: 'john@example.com', isSignedIn: true, hasRefreshToken: true })
      assert.equal(await api.canSignIn('correct horse battery'), true)

      const sent = api.emulator.requests
        .filter(({ method }) => method === 'PATCH')
        .map(({ headers }) => headers.get('authorization').replace('Bearer ', ''))
      assert.equal(sent.length, 2)
      for (const accessToken of sent) {
        const claims = JSON.parse(Buffer.from(accessToken.split('.')[1], 'base64url').toString())
        assert.equal(claims.application.kind, 'sales_channel')
        assert.equal(claims.owner, undefined)
        assert.notEqual(accessToken, customerToken)
      }
      assert.match(sent[0], /revoked$/)
      assert.doesNotMatch(sent[1], /revoked$/)
    },
  },
  tolerated: [{ by: 'path', line: /^\{"email"/, because: 'the script prints what it has found' }],
}
