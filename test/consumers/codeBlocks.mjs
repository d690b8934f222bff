import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The code blocks of the packed README and docs, and the examples of the client's tooltips, that
 * the pattern is found in.
 */
export function readCodeBlocks(folder, pattern) {
  const root = join(folder, 'node_modules/commercelayer-password-reset')
  const read = (path) => readFileSync(join(root, path), 'utf8')
  const paths = (from, ending) =>
    readdirSync(join(root, from), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ending))
      .map((path) => join(from, path))
  const inPages = ['README.md', ...paths('docs', '.md')].flatMap((path) =>
    [...read(path).matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)].map(([, text]) => text),
  )
  const inTooltips = paths('dist/client', '.d.ts').flatMap((path) =>
    [...read(path).matchAll(/^ *\* @example\n([\s\S]*?)^ *\*(?:\/| @)/gm)].map(([, text]) =>
      text.replaceAll(/^ *\* ?/gm, ''),
    ),
  )
  const found = [...inPages, ...inTooltips].filter((text) => pattern.test(text))
  if (found.length === 0) throw new Error(`No code block has ${String(pattern)} any more.`)
  return found
}
