import { fileURLToPath } from 'node:url'

const path = (relative: string) => fileURLToPath(new URL(`../../src/${relative}`, import.meta.url))

const folders = 'client|query|strength|common|breach|locales|server|testing'

/** Maps the package's public names to its sources. Tests import these names, as apps do. */
export const publicNames = [
  { find: /^commercelayer-password-reset$/, replacement: path('index.ts') },
  {
    find: new RegExp(`^commercelayer-password-reset/(${folders})$`),
    replacement: path('$1/index.ts'),
  },
  {
    find: /^commercelayer-password-reset\/(locales\/[\w-]+)$/,
    replacement: path('$1.ts'),
  },
  { find: 'commercelayer-password-reset/styles.css', replacement: path('styles.css') },
]
