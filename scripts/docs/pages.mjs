/** Functions that read parts of pages. Each throws if its part is missing. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export function readPage(path) {
  return readFileSync(join(root, path), 'utf8')
}

/** Reads the text below a heading, up to the next heading of the same or a higher level. */
export function readSection(path, heading) {
  const lines = readPage(path).split('\n')
  const start = lines.indexOf(heading)
  if (start === -1) throw new Error(`${path} has no “${heading}”.`)
  const level = heading.indexOf(' ')
  const isEnd = (line) => /^#+ /.test(line) && line.indexOf(' ') <= level
  let isCode = false
  const length = lines.slice(start + 1).findIndex((line) => {
    if (line.startsWith('```')) isCode = !isCode
    return !isCode && isEnd(line)
  })
  return lines
    .slice(start + 1, length === -1 ? undefined : start + 1 + length)
    .join('\n')
    .trim()
}

/** Reads the first code block of a section, with its fences. */
export function readBlock(path, heading) {
  const [block] = /^```tsx?\n[\s\S]*?^```$/m.exec(readSection(path, heading)) ?? []
  if (block === undefined) throw new Error(`${path} has no code below “${heading}”.`)
  return block
}

/** Reads the first paragraph below the title, as one line. */
export function readSummary(path) {
  const [, paragraph] = /^# .*\n+([^#|<\n][\s\S]*?)\n\n/m.exec(readPage(path)) ?? []
  if (paragraph === undefined) throw new Error(`${path} doesn’t begin with a paragraph.`)
  return paragraph.replaceAll('\n', ' ')
}

export function readTitle(path) {
  return /^# (.*)/m.exec(readPage(path))?.[1]
}

/** Lists the pages of a folder, without subfolders. */
export function listPages(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `${folder}/${name}`)
    .toSorted()
}

/** Rewrites the links of a page’s text for a file in a different folder. */
export function withLinksFrom(folder, text) {
  return text.replaceAll(/\]\((?!https?:)([^)]+)\)/g, (_all, path) => `](${join(folder, path)})`)
}
