import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export const folder = import.meta.dirname
export const folderOf = (name) => join(folder, 'entries', name)

/** `--quick` measures these entries. All ratios are to `base`. */
export const base = 'rhf-min'
export const quick = ['limit', base, 'ours']
const peers = readdirSync(join(folder, 'entries')).filter((name) => !quick.includes(name))

/** @param only Names of entries, separated by commas; without it, all entries */
export async function readEntries(only) {
  const all = [...quick, ...peers]
  const names = only?.split(',') ?? all
  const unknown = names.filter((name) => !all.includes(name))
  if (unknown.length > 0)
    throw new Error(`No such entry: ${unknown.join(', ')}. There are ${all.join(', ')}.`)
  return Promise.all(
    all
      .filter((name) => name === base || names.includes(name))
      .map(async (name) => ({ name, form: await import(`./entries/${name}/form.js`) })),
  )
}
