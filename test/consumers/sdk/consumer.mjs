import assert from 'node:assert/strict'

/** Tests two major versions of the official SDK: as one object, and as a single resource. */
export default {
  what: 'Commerce Layer’s SDK, two majors',
  versions: ['@commercelayer/sdk', 'sdk6'],
  steps: {
    types: ['tsc -p .'],
    builds: ['esbuild src/update.ts --bundle --platform=node --format=esm --outfile=out.mjs'],
    async path({ api, run }) {
      for (const which of ['sdk 6', 'sdk 7, bundle', 'sdk 7, one resource']) {
        const { id, token } = await api.createReset()
        const count = api.emulator.requests.length
        const { stdout } = await run(`node out.mjs "${which}" ${id} ${token}`)
        assert.deepEqual(
          JSON.parse(stdout),
          {
            email: 'john@example.com',
            reference: 'a',
            cleared: null,
            kinds: [
              'network, unknown',
              'password-rejected, not-applied',
              'invalid-link, not-applied-or-already-used',
              'invalid-link, not-applied',
            ],
          },
          which,
        )
        assert.equal(await api.canSignIn('correct horse battery'), true)
        const sent = api.emulator.requests.slice(count).filter(({ method }) => method === 'PATCH')
        assert.equal(sent.length, 4, which)
      }
    },
  },
  tolerated: [
    {
      by: 'installs',
      line: /^npm warn install-scripts\b/,
      because: 'esbuild would look at its own binary, which is there',
    },
    {
      by: 'builds',
      line: /^out\.mjs +\d.*b$|^. Done in /,
      because: 'esbuild says how large the bundle is',
    },
    { by: 'path', line: /^\{"email"/, because: 'the script prints what it has found' },
  ],
}
