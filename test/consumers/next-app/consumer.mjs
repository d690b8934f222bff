import { nextOutput } from '../nextOutput.mjs'
import { forgetsTheToken } from '../router.mjs'
import { refusals, walkThePath } from '../shopper.mjs'
import { proxyRefusals, saysWhatTheProxySays } from './proxied.mjs'

const title = 'Welcome back to Acme'

/**
 * Tests the App Router with StrictMode and a Content-Security-Policy with a nonce. Pages call
 * Commerce Layer directly or through a proxy, which is the shop's own handler.
 */
export default {
  what: 'App Router, with a nonce, and the proxy of `/server`',
  versions: ['next', 'react', 'typescript'],
  steps: {
    types: ['next typegen', 'tsc -p .'],
    builds: ['next build'],
    path: async (context) => {
      // Next keeps the first URL in the history entry's state until Next itself navigates.
      const pages = [
        { path: '/reset-password', state: false, title },
        { path: '/handed-in', state: false, title },
        { path: '/routed', state: true },
      ]
      for (const page of pages) {
        await walkThePath(context, page)
        await forgetsTheToken(context, page)
      }
      await walkThePath(context, { path: '/direct', title, scrubs: false })
      await walkThePath(context, { path: '/proxied' })
      await saysWhatTheProxySays(context, '/proxied')
    },
  },
  serve: ({ port }) => `next start -H 127.0.0.1 -p ${port}`,
  tolerated: [refusals, proxyRefusals, ...nextOutput],
}
