import { oncePerLocale } from './formatMessage.js'
import type { ResetPasswordMessages } from './ResetPasswordMessages.js'

const listFormat = oncePerLocale((locale) => new Intl.ListFormat(locale))

/** The labels of rules in a sentence, as the language lists them. */
export function rulesMessage(labels: readonly string[], messages: ResetPasswordMessages): string {
  const rules = labels.length === 1 ? labels[0]! : listFormat(messages.locale).format(labels)
  return messages.passwordRules.replace('{rules}', () => rules)
}
