/** `npm run docs` writes the files that are made from other pages. A test fails if they are old. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { files } from './files.mjs'
import { root } from './pages.mjs'

for (const [path, toText] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), toText())
  console.log(path)
}
