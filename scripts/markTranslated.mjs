/**
 * Records from which English sentence each translation was made, in test/locales/translated.json.
 * Each key has hashes of the English sentence under the languages' tags. `*` stands for all other
 * languages.
 *
 *   node scripts/markTranslated.mjs                      lists outdated ones; fails if any exist
 *   node scripts/markTranslated.mjs de                   marks all German sentences as up to date
 *   node scripts/markTranslated.mjs de,fr title submit   marks these two sentences in two languages
 *   node scripts/markTranslated.mjs all                  marks every sentence in every language
 */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = `${root}test/locales/translated.json`

/** The hashes of the English sentences by key. Form, meter and mails have no key in common. */
export function hashSentences({ messages, strength, mail }) {
  const sentences = Object.entries({ ...messages, ...strength, ...mail }).filter(
    ([key]) => key !== 'locale' && key !== 'dir',
  )
  return Object.fromEntries(
    sentences.map(([key, message]) => {
      const hash = createHash('sha256').update(JSON.stringify(message)).digest('hex')
      return [key, hash.slice(0, 8)]
    }),
  )
}

/**
 * Returns each outdated key with the languages whose translation is of an older English sentence.
 */
export function findBehind(english, record, tags) {
  const behind = Object.entries(english).map(([key, hash]) => {
    const made = record[key] ?? {}
    return [key, tags.filter((tag) => (made[tag] ?? made['*']) !== hash)]
  })
  return Object.fromEntries(behind.filter(([, languages]) => languages.length > 0))
}

/** Returns a record that marks these keys of these languages as up to date. Drops removed keys. */
export function markTranslated(english, record, tags, { languages, keys }) {
  const marked = Object.entries(english).map(([key, hash]) => {
    const made = record[key] ?? {}
    const isMarked = (tag) => languages.includes(tag) && keys.includes(key)
    const hashes = tags.map((tag) => [tag, isMarked(tag) ? hash : (made[tag] ?? made['*'] ?? '')])
    const others = hashes.filter(([, its]) => its !== hash)
    const isNew = others.length === tags.length
    // Outdated languages get their own entries, unless all languages are outdated.
    return [key, isNew ? made : { '*': hash, ...Object.fromEntries(others) }]
  })
  return Object.fromEntries(marked)
}

async function readEnglish() {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/locales/en.ts`],
    bundle: true,
    format: 'esm',
    write: false,
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}

async function run([named, ...keys]) {
  const notLanguages = new Set(['en', 'findLocale', 'index', 'loadMessages'])
  const tags = readdirSync(`${root}src/locales`)
    .map((name) => name.slice(0, -'.ts'.length))
    .filter((name) => !notLanguages.has(name))
  const english = hashSentences(await readEnglish())
  const record = JSON.parse(readFileSync(file, 'utf8'))
  if (named !== undefined) {
    const languages = named === 'all' ? tags : named.split(',')
    const unknown = [
      ...languages.filter((tag) => !tags.includes(tag)),
      ...keys.filter((key) => !Object.hasOwn(english, key)),
    ]
    if (unknown.length > 0) throw new Error(`No language or key: ${unknown.join(', ')}`)
    const what = { languages, keys: keys.length > 0 ? keys : Object.keys(english) }
    Object.assign(record, markTranslated(english, record, tags, what))
    const lines = Object.keys(english).map((key) => {
      const hashes = Object.entries(record[key]).map(([tag, hash]) => `"${tag}": "${hash}"`)
      return `  "${key}": { ${hashes.join(', ')} }`
    })
    writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
  }
  const behind = Object.entries(findBehind(english, record, tags))
  for (const [key, languages] of behind)
    console.log(`${key}: ${languages.length === tags.length ? 'all' : languages.join(', ')}`)
  if (behind.length > 0) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.slice(2))
