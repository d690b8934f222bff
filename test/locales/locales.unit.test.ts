// @vitest-environment node
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { PluralMessage } from 'commercelayer-password-reset'
import { expect, it } from 'vitest'

import { findBehind, hashSentences, markTranslated } from '../../scripts/markTranslated.mjs'
import { locales, readSentences, tags } from './readLocales.ts'
import translated from './translated.json' with { type: 'json' }

const english = readSentences(locales.get('en')!)

const plurals = [
  'hint',
  'minLength',
  'passwordTooShort',
  'passwordTooLong',
  'retryIn',
  'resetExpires',
] as const

/** Buttons above a field, or beside other buttons. A longer text would break their layout. */
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
  'openInbox',
  'back',
  'requestLinkSubmit',
  'resetButton',
  'changedButton',
  'noAccountButton',
  'noAccountShop',
]

/** Words that are the same in both languages. */
const sameAsEnglish: Record<string, readonly string[]> = { da: ['requestLinkSubmit'] }

const rightToLeft = ['ar', 'fa', 'he']

const each = [...locales].map(([tag, locale]) => ({
  tag,
  ...locale,
  sentences: [...readSentences(locale)],
}))

/** The English sentence for a key. For a plural form such as `hint.few`, this is `hint.other`. */
function toEnglish(key: string): string {
  const [name = '', form] = key.split('.')
  const text = form === undefined ? (english.get(name) ?? english.get(`${name}.other`)) : undefined
  return text ?? english.get(`${name}.other`) ?? ''
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{[^}]*\}|[{}]/g)].map(([found]) => found).toSorted()
}

it.each(each)(
  '$tag has the right tag and direction, and its default export is its messages',
  (locale) => {
    const { tag, mail, messages, strength } = locale
    const dir = rightToLeft.includes(tag) ? 'rtl' : 'ltr'
    expect([messages.locale, strength.locale, mail.locale]).toEqual([tag, tag, tag])
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
    expect([messages.dir, mail.dir]).toEqual([dir, dir])
    expect(locale.default).toBe(messages)
  },
)

it.each(each)('$tag has the same keys as English, in the same order', (locale) => {
  const { mail, messages, strength } = locales.get('en')!
  expect(Object.keys(locale.messages)).toEqual(Object.keys(messages))
  expect(Object.keys(locale.strength)).toEqual(Object.keys(strength))
  expect(Object.keys(locale.mail)).toEqual(Object.keys(mail))
  expect(locale.sentences.filter(([, text]) => text === '')).toEqual([])
})

it('uses each key in only one group of texts, since these tests find texts by key', () => {
  const { mail, messages, strength } = locales.get('en')!
  const keys = [messages, strength, mail]
    .flatMap((group) => Object.keys(group))
    .filter((key) => key !== 'locale' && key !== 'dir')
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

/**
 * Whether a plural form applies to a single number. The form may then use a word, like Arabic's
 * “two”.
 */
function isForOneNumber(key: string, tag: string): boolean {
  const rules = new Intl.PluralRules(tag)
  const numbers = Array.from({ length: 1000 }, (_, number) => number + 1)
  return numbers.filter((number) => key.endsWith(`.${rules.select(number)}`)).length === 1
}

it.each(each)('$tag has the same placeholders as English', ({ sentences, tag }) => {
  const wrong = sentences.filter(([key, text]) => {
    const given = placeholders(text)
    const wanted = placeholders(toEnglish(key))
    const lacksNumber = wanted.includes('{count}') && !given.includes('{count}')
    if (lacksNumber && isForOneNumber(key, tag)) given.push('{count}')
    return given.toSorted().join() !== wanted.join()
  })
  expect(wrong).toEqual([])
})

it('(control) finds the plural forms that apply to a single number', () => {
  const forms = ['ar.one', 'ar.two', 'ar.few', 'de.one', 'ru.one', 'ja.other']
  expect(forms.filter((form) => isForOneNumber(form, form.slice(0, 2)))).toEqual([
    'ar.one',
    'ar.two',
    'de.one',
  ])
})

it.each(each)('$tag has exactly the plural forms of its language', ({ mail, messages, tag }) => {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted()
  const given = plurals.map((key) => {
    const message: PluralMessage = { ...messages, ...mail }[key]
    return typeof message === 'string' ? ['other'] : Object.keys(message).toSorted()
  })
  expect(given).toEqual(plurals.map(() => forms))
})

it.each(each.filter(({ tag }) => tag !== 'en'))(
  '$tag differs from English in every sentence that isn’t listed as equal',
  ({ tag, sentences }) => {
    const same = sentences.filter(([key, text]) => text === toEnglish(key)).map(([key]) => key)
    expect(same).toEqual(sameAsEnglish[tag] ?? [])
  },
)

const translations = tags.filter((tag) => tag !== 'en')

it('has no translation that is older than the last change to the English sentence', () => {
  // After a new translation, run: node scripts/markTranslated.mjs <languages> <keys>
  expect(findBehind(hashSentences(locales.get('en')!), translated, translations)).toEqual({})
})

it('(control) finds each outdated translation by sentence and language', () => {
  const hashes = hashSentences(locales.get('en')!)
  const changed = { ...hashes, title: 'other', timeout: 'other' }
  const all = { languages: translations, keys: Object.keys(hashes) }
  const record = markTranslated(hashes, {}, translations, all)
  expect(findBehind(changed, record, translations)).toEqual({
    title: translations,
    timeout: translations,
  })
  const others = translations.filter((tag) => tag !== 'de')
  const mended = markTranslated(changed, record, translations, {
    languages: ['de'],
    keys: ['title'],
  })
  expect(findBehind(changed, mended, translations)).toEqual({
    title: others,
    timeout: translations,
  })
  const rest = markTranslated(changed, mended, translations, { languages: others, keys: ['title'] })
  expect(rest.title).toEqual({ '*': 'other' })
  expect(findBehind(changed, rest, [...translations, 'xx'])).toEqual({
    timeout: [...translations, 'xx'],
  })
})

it.each(each)(
  '$tag uses typographic quotes and ellipses, and no markup or extra spaces',
  (locale) => {
    const wrong = locale.sentences.filter(
      ([, text]) =>
        /[<>&]|^\s|\s$|\s{2}|['"`]|\.\.\.|[\p{Cc}\uFFFD\u200E\u200F]/u.test(text) ||
        text !== text.normalize('NFC'),
    )
    expect(wrong).toEqual([])
  },
)

it.each(each.filter(({ tag }) => tag !== 'en'))(
  '$tag puts a no-break space between a number and the counted word',
  ({ sentences }) => {
    expect(sentences.filter(([, text]) => text.includes('{count} '))).toEqual([])
  },
)

it.each(each)('$tag has button texts of at most 30 characters', ({ sentences }) => {
  const tooLong = sentences.filter(([key, text]) => buttons.includes(key) && text.length > 30)
  expect(tooLong).toEqual([])
})

it.each(each)('$tag has a sign-up link that fits on one line on a phone', ({ messages }) => {
  expect(messages.signUp.length).toBeLessThanOrEqual(40)
})

it.each(each)(
  '$tag has names for the show and hide buttons that contain the visible text',
  (locale) => {
    const { tag, messages } = locale
    // Speech input matches whole words.
    const words = (text: string) =>
      Array.from(
        new Intl.Segmenter(tag, { granularity: 'word' }).segment(text.toLocaleLowerCase(tag)),
        ({ segment }) => segment,
      )
    for (const key of ['showPassword', 'showConfirmation'] as const)
      expect(words(messages[key])).toEqual(expect.arrayContaining(words(messages.show)))
    for (const key of ['hidePassword', 'hideConfirmation'] as const)
      expect(words(messages[key])).toEqual(expect.arrayContaining(words(messages.hide)))
  },
)

it('exports the languages that docs/languages.md lists, as many as README says', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/languages.md'), 'utf8')
  const listed = [...page.matchAll(/^\| `([\w-]+)` +\| [A-Z]/gm)].map(([, tag]) => tag)
  expect(listed.toSorted()).toEqual(tags.toSorted())
  const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8')
  const counts = [...readme.matchAll(/(\d+) languages/g)].map(([, count]) => Number(count))
  expect(counts).toEqual(counts.map(() => tags.length))
  expect(counts.length).toBeGreaterThan(0)
})
