import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const shop = fileURLToPath(new URL('shop.tsx', import.meta.url))

/** Compiles the same source in a consumer's folder, with that folder's TypeScript and React types. */
export async function checkTypes({ folder, run }) {
  await cp(shop, `${folder}/shop.tsx`)
  await run('tsc -p .')
}
