import { nextOutput } from '../nextOutput.mjs'
import { forgetsTheToken } from '../router.mjs'
import { refusals, walkThePath } from '../shopper.mjs'

/**
 * Tests the Pages Router, which ignores calls of the History API, so the router itself removes the
 * link. webpack builds this consumer, because Turbopack already builds the App Router's.
 */
export default {
  what: 'Pages Router, built by webpack',
  versions: ['next', 'react', 'typescript'],
  steps: {
    types: ['next typegen', 'tsc -p .'],
    builds: ['next build --webpack'],
    path: async (context) => {
      await walkThePath(context, { path: '/static' })
      await walkThePath(context, { path: '/reset-password' })
      await forgetsTheToken(context, { path: '/reset-password', state: true })
    },
  },
  serve: ({ port }) => `next start -H 127.0.0.1 -p ${port}`,
  tolerated: [refusals, ...nextOutput],
}
