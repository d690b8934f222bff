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
  return sentence.replaceAll('{count}', formatCount(count, locale))
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
 * Matches languages whose default digits are not 0 to 9 (CLDR). Also matches locales with a `-u-`
 * extension, which may ask for different digits.
 */
const otherDigits = new RegExp(
  '^(?:ar|as|bgc|bho|bn|ccp|ckb|dz|fa|hnj|ks|lrc|mni|mr|my|mzn|ne|nqo|pa|ps|raj|sa|sat|sd|sdh|' +
    'ur|uz)(?:[-_]|$)|[-_]u[-_]',
  'i',
)

function formatCount(count: number, locale: string): string {
  // Below 1000 there are no thousands to separate.
  const isShort = Number.isInteger(count) && count >= 0 && count < 1000
  return isShort && !otherDigits.test(locale) ? String(count) : numberFormat(locale).format(count)
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
