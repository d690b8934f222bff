import { fileURLToPath } from 'node:url'

import type { Plugin } from 'vite'

const floor = fileURLToPath(new URL('package.json', import.meta.url))
const peers =
  /^(react|react-dom|@tanstack\/react-query|react-hook-form|zod|@testing-library\/react)(\/|$)/

/**
 * Resolves the peers, from wherever they are imported, to the lowest versions that the package
 * promises to work with.
 */
export function lowestPeers(): Plugin {
  return {
    name: 'lowest-peers',
    enforce: 'pre',
    resolveId(source) {
      return peers.test(source) ? this.resolve(source, floor, { skipSelf: true }) : null
    },
  }
}
