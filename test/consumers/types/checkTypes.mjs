import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const shop = fileURLToPath(new URL('shop.tsx', import.meta.url))

/** Compiles the shared source with the TypeScript and the React types of a consumer's folder. */
export async function checkTypes({ folder, run }) {
  await cp(shop, `${folder}/shop.tsx`)
  await run('tsc -p .')
}
