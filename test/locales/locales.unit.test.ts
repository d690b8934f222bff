// @vitest-environment node
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { PluralMessage } from 'commercelayer-password-reset'
import { expect, it } from 'vitest'

import { locales, readSentences, tags } from './readLocales.ts'

const english = readSentences(locales.get('en')!)

const plurals = ['hint', 'minLength', 'passwordTooShort', 'passwordTooLong', 'retryIn'] as const

/** Above the field or in a row with others, where a longer text breaks the layout. */
const buttons = [
  'submit',
  'show',
  'hide',
  'signIn',
  'continue',
  'requestLink',
  'openRequestLink',
  'sendAgain',
  'otherAddress',
  'back',
  'requestLinkSubmit',
  'resetButton',
  'changedButton',
  'noAccountButton',
]

/** Words that are the same in both languages. */
const sameAsEnglish: Record<string, readonly string[]> = { da: ['requestLinkSubmit'] }

const rightToLeft = ['ar', 'fa', 'he']

const each = [...locales].map(([tag, locale]) => ({
  tag,
  ...locale,
  sentences: [...readSentences(locale)],
}))

/** `hint.few` is the English `hint.other`. */
function toEnglish(key: string): string {
  const [name = '', form] = key.split('.')
  const text = form === undefined ? (english.get(name) ?? english.get(`${name}.other`)) : undefined
  return text ?? english.get(`${name}.other`) ?? ''
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{[^}]*\}|[{}]/g)].map(([found]) => found).toSorted()
}

it.each(each)('$tag says which language it is, and exports messages twice', (locale) => {
  const { tag, mail, messages, strength } = locale
  const dir = rightToLeft.includes(tag) ? 'rtl' : 'ltr'
  expect([messages.locale, strength.locale, mail.locale]).toEqual([tag, tag, tag])
  expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
  expect([messages.dir, mail.dir]).toEqual([dir, dir])
  expect(locale.default).toBe(messages)
})

it.each(each)('$tag has every key and no other, in the order of English', (locale) => {
  const { mail, messages, strength } = locales.get('en')!
  expect(Object.keys(locale.messages)).toEqual(Object.keys(messages))
  expect(Object.keys(locale.strength)).toEqual(Object.keys(strength))
  expect(Object.keys(locale.mail)).toEqual(Object.keys(mail))
  expect(locale.sentences.filter(([, text]) => text === '')).toEqual([])
})

it('has no key that form, meter and mails share, since the tests here tell them by key', () => {
  const { mail, messages, strength } = locales.get('en')!
  const keys = [messages, strength, mail]
    .flatMap((group) => Object.keys(group))
    .filter((key) => key !== 'locale' && key !== 'dir')
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

it.each(each)('$tag has every placeholder of English and no other', ({ sentences }) => {
  const wrong = sentences.filter(
    ([key, text]) => placeholders(text).join() !== placeholders(toEnglish(key)).join(),
  )
  expect(wrong).toEqual([])
})

it.each(each)('$tag has exactly the plural forms of its language', ({ tag, messages }) => {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted()
  const given = plurals.map((key) => {
    const message: PluralMessage = messages[key]
    return typeof message === 'string' ? ['other'] : Object.keys(message).toSorted()
  })
  expect(given).toEqual(plurals.map(() => forms))
})

it.each(each.filter(({ tag }) => tag !== 'en'))('$tag is translated', ({ tag, sentences }) => {
  const same = sentences.filter(([key, text]) => text === toEnglish(key)).map(([key]) => key)
  expect(same).toEqual(sameAsEnglish[tag] ?? [])
})

it.each(each)('$tag is text as it is printed: no markup, loose space or typewriter', (locale) => {
  const wrong = locale.sentences.filter(
    ([, text]) =>
      /[<>&]|^\s|\s$|\s{2}|['"`]|\.\.\.|[\p{Cc}\uFFFD\u200E\u200F]/u.test(text) ||
      text !== text.normalize('NFC'),
  )
  expect(wrong).toEqual([])
})

it.each(each.filter(({ tag }) => tag !== 'en'))(
  '$tag keeps a number on the line of what it counts',
  ({ sentences }) => {
    expect(sentences.filter(([, text]) => text.includes('{count} '))).toEqual([])
  },
)

it.each(each)('$tag has buttons of at most 30 characters', ({ sentences }) => {
  const tooLong = sentences.filter(([key, text]) => buttons.includes(key) && text.length > 30)
  expect(tooLong).toEqual([])
})

it.each(each)('$tag names each show and hide button by what is written on it', (locale) => {
  const { tag, messages } = locale
  // Speech input looks for whole words.
  const words = (text: string) =>
    Array.from(
      new Intl.Segmenter(tag, { granularity: 'word' }).segment(text.toLocaleLowerCase(tag)),
      ({ segment }) => segment,
    )
  for (const key of ['showPassword', 'showConfirmation'] as const)
    expect(words(messages[key])).toEqual(expect.arrayContaining(words(messages.show)))
  for (const key of ['hidePassword', 'hideConfirmation'] as const)
    expect(words(messages[key])).toEqual(expect.arrayContaining(words(messages.hide)))
})

it('has forty languages, which docs/languages.md lists', () => {
  expect(tags).toHaveLength(40)
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/languages.md'), 'utf8')
  const listed = [...page.matchAll(/^\| `([\w-]+)` +\| [A-Z]/gm)].map(([, tag]) => tag)
  expect(listed.toSorted()).toEqual(tags.toSorted())
})
