import { oncePerLocale } from './formatMessage.js'
import type { ResetPasswordMessages } from './ResetPasswordMessages.js'

const listFormat = oncePerLocale((locale) => new Intl.ListFormat(locale))

/** Joins texts into a list by the rules of the language, e.g. `a, b, and c` in English. */
export function formatList(
  texts: readonly string[],
  { locale }: { readonly locale: string },
): string {
  // `Intl` is slow, so it is used only when there are texts to join.
  return texts.length > 1 ? listFormat(locale).format(texts) : (texts[0] ?? '')
}

/**
 * Inserts the labels of rules into a sentence. A full stop at the end of a label is removed,
 * because the sentence has its own.
 */
export function rulesMessage(
  key: 'passwordRules' | 'ruleBroken',
  labels: readonly string[],
  messages: ResetPasswordMessages,
): string {
  const rules = labels.map((label) => label.replace(/[.。।]$/, ''))
  return messages[key].replace('{rules}', () => formatList(rules, messages))
}
