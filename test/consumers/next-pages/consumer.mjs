import { nextOutput } from '../nextOutput.mjs'
import { forgetsTheToken } from '../router.mjs'
import { refusals, walkThePath } from '../shopper.mjs'

/**
 * Pages Router, which no history call reaches: the link is taken out by the router itself. Built by
 * webpack, since the App Router's consumer is built by Turbopack.
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
