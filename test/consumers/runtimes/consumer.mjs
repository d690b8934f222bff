import assert from 'node:assert/strict'

const expected = {
  json: 202,
  form: 303,
  tooLarge: 413,
  signed: 200,
  forged: 401,
  update: 200,
  usedAgain: 422,
}

/** Tests the handlers in Deno and Bun, with the runtime's own server and with Node's. */
export default {
  what: '`/server` in Deno and Bun',
  versions: ['deno', 'bun'],
  steps: {
    async path({ run }) {
      for (const runtime of ['deno run --allow-net --allow-env', 'bun']) {
        const { stdout } = await run(`${runtime} walk.mjs`)
        assert.deepEqual(JSON.parse(stdout), { own: expected, node: expected }, runtime)
      }
    },
  },
  tolerated: [
    {
      by: 'installs',
      line: /^npm warn install-scripts\b/,
      because: 'npm asks about the script that would put the binary in place beforehand',
    },
    { by: 'path', line: /^\{"own"/, because: 'the script prints what it has found' },
  ],
}
