import { oncePerLocale } from '../messages/formatMessage.js'

interface MailValues {
  readonly shop: string
  readonly time: string
  readonly dir: 'ltr' | 'rtl'
}

/**
 * Puts the shop's name and a time into a sentence; one line, because a subject has one. From right
 * to left they are isolated (U+2068, U+2069): the sign at the end of a name like "Acme!" would
 * stand before it.
 */
export function mailSentence(sentence: string, { dir, ...values }: MailValues): string {
  const [before, after] = dir === 'rtl' ? ['\u2068', '\u2069'] : ['', '']
  return sentence
    .replaceAll(
      /\{(shop|time)\}/g,
      (_all, name: keyof typeof values) => before + values[name] + after,
    )
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/**
 * A date and time in the mail's language. In UTC, because nobody knows where it will be read; said
 * by us, because some languages put the zone's name between the date and the time.
 */
export function mailTime(time: Date, locale: string): string {
  return `${dateFormat(locale).format(time)} (UTC)`
}

const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const
const dateFormat = oncePerLocale((locale) => new Intl.DateTimeFormat(locale, options))
