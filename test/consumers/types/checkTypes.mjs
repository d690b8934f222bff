import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const shop = fileURLToPath(new URL('shop.tsx', import.meta.url))

/** One source for every compiler, each in a folder with the React types that belong to it. */
export async function checkTypes({ folder, run }) {
  await cp(shop, `${folder}/shop.tsx`)
  await run('tsc -p .')
}
