// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest'

import { formatMessage } from '../../src/messages/formatMessage.ts'

const locales = 'en en-GB de fr pt-BR pl ru lv sl ja he th da ta gu'.split(' ')
/** A word in each script whose languages may have digits of their own. */
const words = [
  ['ar', 'حرفًا'],
  ['ar-EG', 'حرفًا'],
  ['ar-MA', 'حرفًا'],
  ['fa', 'نویسه'],
  ['ur', 'حروف'],
  ['ckb', 'پیت'],
  ['hi', 'वर्ण'],
  ['mr', 'अक्षरे'],
  ['ne', 'अक्षर'],
  ['bn', 'অক্ষর'],
  ['as', 'আখৰ'],
  ['dz', 'ཡིག་འབྲུ'],
  ['my', 'စာလုံး'],
] as const
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
const forms = Object.fromEntries(categories.map((category) => [category, `${category} {count}`]))

afterEach(() => void vi.restoreAllMocks())

it.each(locales)('formats numbers and plurals as Intl does: %s', (locale) => {
  const [rules, numbers] = [new Intl.PluralRules(locale), new Intl.NumberFormat(locale)]
  for (const count of [...Array.from({ length: 120 }, (_, n) => n), 256, 999, 1000, 86_400, 1.5]) {
    const expected = `${rules.select(count)} ${numbers.format(count)}`
    expect(formatMessage({ ...forms, other: 'other {count}' }, count, { locale })).toBe(expected)
  }
})

it.each(words)('writes the digits of %s as Intl does', (locale, word) => {
  const numbers = new Intl.NumberFormat(locale)
  for (const count of [0, 8, 128, 5000]) {
    const expected = `${numbers.format(count)} ${word}`
    expect(formatMessage(`{count} ${word}`, count, { locale })).toBe(expected)
  }
})

it('uses the language in a tag that Intl rejects, or English if there is none', () => {
  const message = { one: 'one', few: 'few', many: 'many', other: 'other {count}' }
  expect(formatMessage(message, 1, { locale: 'en_US' })).toBe('one')
  expect(formatMessage(message, 5, { locale: 'pl_PL' })).toBe('many')
  expect(formatMessage(message, 5000, { locale: 'de_AT' })).toMatch(/^other 5.000$/)
  expect(formatMessage(message, 5000, { locale: 'no such language' })).toBe('other 5,000')
})

it('replaces every {count}, and falls back to an existing plural form', () => {
  expect(formatMessage('{count} of {count}', 3, { locale: 'en' })).toBe('3 of 3')
  expect(formatMessage({ other: '{count} chars' }, 1, { locale: 'en' })).toBe('1 chars')
  expect(formatMessage({ one: 'one', other: '{count}' }, 2, { locale: 'ja' })).toBe('2')
})

it('creates no Intl object for English, and at most two for another language', () => {
  const made: string[] = []
  const { PluralRules, NumberFormat } = Intl
  vi.spyOn(Intl, 'PluralRules').mockImplementation(function (...args) {
    made.push('PluralRules')
    return new PluralRules(...args)
  } as typeof PluralRules)
  vi.spyOn(Intl, 'NumberFormat').mockImplementation(function (...args) {
    made.push('NumberFormat')
    return new NumberFormat(...args)
  } as typeof NumberFormat)
  const message = { one: '{count} character', other: '{count} characters' }
  for (let count = 0; count < 1000; count++) formatMessage(message, count, { locale: 'en' })
  expect(made).toEqual([])
  for (let count = 0; count < 1000; count++) formatMessage(message, count, { locale: 'nl' })
  expect(made).toEqual(['PluralRules'])
  for (let count = 0; count < 10; count++) formatMessage(message, 5000, { locale: 'nl' })
  expect(made).toEqual(['PluralRules', 'NumberFormat'])
})
