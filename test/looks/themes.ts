import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const docs = readFileSync(
  fileURLToPath(new URL('../../docs/customising.md', import.meta.url)),
  'utf8',
)
const section = docs.slice(docs.indexOf('## Five themes'), docs.indexOf('## Rules of your own'))
const [card, rounded, dense, highContrast] = Array.from(
  section.matchAll(/```css\n(.*?)```/gs),
  ([, css]) => css ?? '',
)

/** The themes that `docs/customising.md` shows for copying, each with its page's font size. */
export const themes = [
  { name: 'plain', css: '', fontSize: 16, tokenCount: 0 },
  { name: 'card', css: card ?? '', fontSize: 16, tokenCount: 5 },
  { name: 'rounded', css: rounded ?? '', fontSize: 16, tokenCount: 5 },
  { name: 'dense', css: dense ?? '', fontSize: 14, tokenCount: 6 },
  { name: 'high contrast', css: highContrast ?? '', fontSize: 16, tokenCount: 8 },
]
