/** The limits of our entry: sizes, commits, renders, and the memory left by an unmounted form. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { folder } from './entries.mjs'

const file = join(folder, 'limits.json')
/**
 * A change may add 3 % to the size. To add more, update the limits and give the reason in the
 * commit.
 */
const roomForBytes = 1.03
/** The garbage collector's own noise: an entry without any library has up to 13 bytes. */
const keptBytes = 32

function toFigures({ size: [size], counts: [counts], kept: [kept] }) {
  return { bytes: size.js.gzip, lazyBytes: size.lazy.gzip, ...counts, ...kept }
}

/** Prints the figures above their limits, and returns the exit code. */
export async function checkLimits(result) {
  const limits = JSON.parse(await readFile(file, 'utf8'))
  const figures = toFigures(result)
  const broken = Object.keys(limits).filter((what) => !(figures[what] <= limits[what]))
  for (const what of broken)
    console.error(`ours: ${what} is ${figures[what]}, and must be at most ${limits[what]}.`)
  if (broken.length > 0)
    console.error('Is that meant? `npm run bench -- --quick --update` writes it down, for review.')
  return broken.length > 0 ? 1 : 0
}

export async function updateLimits(result) {
  const figures = toFigures(result)
  const bytes = Math.ceil(figures.bytes * roomForBytes)
  const limits = { ...figures, bytes, keptBytes, keptNodes: 0, keptListeners: 0 }
  await writeFile(file, `${JSON.stringify(limits, null, 2)}\n`)
  console.log(`bench/limits.json: ${JSON.stringify(limits)}`)
}
