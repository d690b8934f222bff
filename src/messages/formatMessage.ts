import type { PluralMessage } from './ResetPasswordMessages.js'

/**
 * A sentence with its number, in the plural that the language wants. `Intl` is asked only where it
 * must be: the first `Intl` object of a page takes longer than the whole form.
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
  // With no other form there is nothing to choose. English chooses between two by one number.
  if (Object.keys(forms).length === 1) return 'other'
  if (isEnglish(locale)) return count === 1 ? 'one' : 'other'
  return pluralRules(locale).select(count)
}

/**
 * Languages that write other digits than 0 to 9 by default, and locales that ask for some (CLDR).
 */
const otherDigits = new RegExp(
  '^(?:ar|as|bgc|bho|bn|ccp|ckb|dz|fa|hnj|ks|lrc|mni|mr|my|mzn|ne|nqo|pa|ps|raj|sa|sat|sd|sdh|' +
    'ur|uz)\\b|-u-',
  'i',
)

function formatCount(count: number, locale: string): string {
  // Below a thousand there is nothing to group.
  const isShort = Number.isInteger(count) && count >= 0 && count < 1000
  return isShort && !otherDigits.test(locale) ? String(count) : numberFormat(locale).format(count)
}

function isEnglish(locale: string): boolean {
  return /^en(?:[-_]|$)/i.test(locale)
}

const pluralRules = oncePerLocale((locale) => new Intl.PluralRules(locale))
const numberFormat = oncePerLocale((locale) => new Intl.NumberFormat(locale))

function oncePerLocale<TIntl>(make: (locale: string) => TIntl): (locale: string) => TIntl {
  const made = new Map<string, TIntl>()
  // A tag that `Intl` refuses (`de_AT` for `de-AT`) must not take the page away.
  const makeFor = (locale: string) => {
    try {
      return make(locale.replaceAll('_', '-'))
    } catch {
      return make('en')
    }
  }
  return (locale) => {
    const intl = made.get(locale) ?? makeFor(locale)
    made.set(locale, intl)
    return intl
  }
}
