import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Returns the code blocks that contain the pattern, from the packed README and docs and from the
 * examples in the client's tooltips.
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
