import { languageTag } from './languageTag.js'
import type { PluralMessage } from './ResetPasswordMessages.js'

/**
 * Inserts a number into a sentence, in the plural form of the language. Avoids `Intl` where
 * possible, because creating a page's first `Intl` object takes longer than rendering the whole
 * form.
 */
export function formatMessage(
  message: PluralMessage,
  count: number,
  { locale }: { readonly locale: string },
): string {
  const sentence =
    typeof message === 'string'
      ? message
      : (message[pluralCategory(count, message, locale)] ?? message.other)
  return sentence.replaceAll('{count}', formatCount(count, sentence, locale))
}

type PluralForms = Exclude<PluralMessage, string>

function pluralCategory(count: number, forms: PluralForms, locale: string): Intl.LDMLPluralRule {
  // With a single form, there is nothing to choose. English needs no `Intl`, because only 1 is
  // singular.
  if (Object.keys(forms).length === 1) return 'other'
  if (isEnglish(locale)) return count === 1 ? 'one' : 'other'
  return pluralRules(locale).select(count)
}

/**
 * Matches Arabic, Devanagari, Bengali, Tibetan and Burmese letters. For languages in these scripts,
 * CLDR has digits other than 0 to 9. CLDR also has such digits for four other languages (N’Ko,
 * Santali, Chakma, Hmong Njua), but there `formatCount` uses 0 to 9 for numbers below 1000.
 */
const scriptWithDigits = /[\u0600-\u06ff\u0900-\u09ff\u0f00-\u109f]/

function formatCount(count: number, sentence: string, locale: string): string {
  const digits = String(count)
  // Below 1000 there are no thousands to separate.
  const isPlain = /^\d{1,3}$/.test(digits) && !scriptWithDigits.test(sentence)
  return isPlain ? digits : numberFormat(locale).format(count)
}

function isEnglish(locale: string): boolean {
  return /^en(?:[-_]|$)/i.test(locale)
}

const pluralRules = oncePerLocale((locale) => new Intl.PluralRules(locale))
const numberFormat = oncePerLocale((locale) => new Intl.NumberFormat(locale))

/** Makes one `Intl` object for each locale. For an invalid locale, it uses English. */
export function oncePerLocale<TIntl>(make: (locale: string) => TIntl): (locale: string) => TIntl {
  const made = new Map<string, TIntl>()
  return (locale) => {
    const intl = made.get(locale) ?? make(languageTag(locale) ?? 'en')
    made.set(locale, intl)
    return intl
  }
}
