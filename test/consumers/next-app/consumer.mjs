import { nextOutput } from '../nextOutput.mjs'
import { forgetsTheToken } from '../router.mjs'
import { refusals, walkThePath } from '../shopper.mjs'

const title = 'Welcome back to Acme'

/** App Router, StrictMode, a Content-Security-Policy with a nonce. */
export default {
  steps: {
    types: ['next typegen', 'tsc -p .'],
    builds: ['next build'],
    path: async (context) => {
      // Next keeps the first URL in the state of the history entry until it navigates by itself.
      const pages = [
        { path: '/reset-password', state: false },
        { path: '/handed-in', state: false },
        { path: '/routed', state: true },
      ]
      for (const { path, state } of pages) {
        await walkThePath(context, { path, title })
        await forgetsTheToken(context, { path, title, state })
      }
      await walkThePath(context, { path: '/direct', title, scrubs: false })
    },
  },
  serve: ({ port }) => `next start -H 127.0.0.1 -p ${port}`,
  tolerated: [refusals, ...nextOutput],
}
