import assert from 'node:assert/strict'

import { refusals, walkThePath } from '../shopper.mjs'

/**
 * Tests Commerce Layer's React components, whose context contains the access token. They need a
 * beta of the SDK that not every registry has, so \`overrides\` sets the SDK's last release.
 */
export default {
  what: 'Commerce Layer’s React components',
  versions: ['@commercelayer/react-components', 'react'],
  base: 'vite-react19',
  steps: {
    types: ['tsc -p .'],
    builds: ['vite build --logLevel warn'],
    path: async (context) => {
      await walkThePath(context, { path: '/' })
      // Each of three pages gets one token. The client requests none itself.
      const { requests } = context.api.emulator
      const fromPages = requests.filter(
        ({ body }) => body.includes('client_credentials') && body.includes('sales-channel'),
      )
      assert.equal(fromPages.length, 3)
    },
  },
  serve: ({ port }) => `vite preview --host 127.0.0.1 --port ${port} --strictPort --logLevel warn`,
  tolerated: [
    refusals,
    {
      by: 'browser',
      line: /^(error: This document requires|warning: TypeError: Failed to set) .*TrustedScriptURL/,
      because:
        'version 5 loads Stripe’s script when it is imported, which the strict policy forbids',
    },
    {
      by: 'installs',
      line: /^npm warn install-scripts\b/,
      because: 'iframe-resizer would print an advertisement',
    },
  ],
}
