import type { PluralMessage, ResetPasswordMessages } from './ResetPasswordMessages.js'

/** A sentence with its number, in the plural that the language wants. */
export function formatMessage(
  message: PluralMessage,
  count: number | undefined,
  { locale }: ResetPasswordMessages,
): string {
  if (typeof message === 'string') return insertCount(message, count, locale)
  const category = count === undefined ? 'other' : new Intl.PluralRules(locale).select(count)
  return insertCount(message[category] ?? message.other, count, locale)
}

function insertCount(sentence: string, count: number | undefined, locale: string): string {
  return count === undefined
    ? sentence
    : sentence.replaceAll('{count}', new Intl.NumberFormat(locale).format(count))
}
