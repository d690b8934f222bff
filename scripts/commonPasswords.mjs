/**
 * Writes src/common/commonPasswords.ts, the list for `./common`, from the passwords in
 * @zxcvbn-ts/language-common (MIT):
 *
 *   npm run common-passwords                   writes the file
 *   node scripts/commonPasswords.mjs --check   fails when the file is out of date
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { dictionary } from '@zxcvbn-ts/language-common'

const count = 3000
/** The default of `passwordPolicy`, because the API's own minimum is not published. */
const minLength = 8
const name = '@zxcvbn-ts/language-common'
const source = fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url))
const path = fileURLToPath(new URL('../src/common/commonPasswords.ts', import.meta.url))

const text = write(choose(dictionary['passwords-common']))
if (!process.argv.includes('--check')) writeFileSync(path, text)
else if (readFileSync(path, 'utf8') !== text) {
  console.error('src/common/commonPasswords.ts is not what scripts/commonPasswords.mjs writes.')
  process.exitCode = 1
}

/** Picks the most common passwords. The dictionary is sorted by frequency. */
function choose(passwords) {
  const lowerCase = passwords.map((password) => password.toLowerCase())
  const longEnough = lowerCase.filter((password) => /^[!-~]+$/.test(password))
  const chosen = [...new Set(longEnough)].filter(({ length }) => length >= minLength)
  return chosen.slice(0, count).toSorted()
}

/** Writes a letter for the number of characters that a password shares with the one before it. */
function write(passwords) {
  const parts = passwords.map((password, index) => {
    const before = passwords[index - 1] ?? ''
    const same = Array.from(password).findIndex((character, at) => character !== before[at])
    return String.fromCharCode('A'.charCodeAt(0) + same) + password.slice(same)
  })
  const { version } = JSON.parse(readFileSync(`${source}/package.json`, 'utf8'))
  const licence = readFileSync(`${source}/LICENSE.txt`, 'utf8').trimEnd()
  return `/**
 * The ${count} most common passwords of ${minLength} characters and more, in lower case and sorted.
 * A capital letter begins each password. The letter says how many characters the password shares
 * with the beginning of the password before it: \`A\` for none, \`B\` for one, and so on. Made by
 * scripts/commonPasswords.mjs from
 * ${name} ${version}, whose licence is MIT.
 *
 * @license
${licence.replaceAll(/^/gm, ' * ').replaceAll(/ +$/gm, '')}
 */
export const commonPasswords =
${toLines(parts.join(''))}
`
}

function toLines(list) {
  const lines = list.match(/.{1,92}/g) ?? []
  const last = lines.length - 1
  return lines
    .map((line, index) => `  '${line.replaceAll(/[\\']/g, '\\$&')}'${index < last ? ' +' : ''}`)
    .join('\n')
}
