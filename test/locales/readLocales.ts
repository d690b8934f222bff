import type { PluralMessage, ResetPasswordMessages } from 'commercelayer-password-reset'
import type { ResetMailMessages } from 'commercelayer-password-reset/server'
import type { PasswordStrengthMessages } from 'commercelayer-password-reset/strength'

export interface Locale {
  readonly default: ResetPasswordMessages
  readonly messages: ResetPasswordMessages
  readonly strength: PasswordStrengthMessages
  readonly mail: ResetMailMessages
}

// Reads all language files, so tests and stories can't miss a language. Vite lists the files, in
// the browser as well.
const files = import.meta.glob<Locale>(
  ['../../src/locales/*.ts', '!../../src/locales/{index,findLocale,loadMessages}.ts'],
  { eager: true },
)

/** Every language by its tag, which is the name of its file. */
export const locales = new Map(
  Object.entries(files).map(
    ([path, locale]) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), locale] as const,
  ),
)

export const tags = [...locales.keys()]

/** Languages for every sample: text from right to left, long words, and lines that end anywhere. */
export const isRepresentative = (tag: string): boolean => ['ar', 'de', 'ja'].includes(tag)

/** The sentences of form, meter and mails by key. Each plural form has its own key: `hint.one`. */
export function readSentences({ messages, strength, mail }: Locale): Map<string, string> {
  return new Map(
    Object.entries({ ...messages, ...strength, ...mail })
      .filter(([key]) => key !== 'locale' && key !== 'dir')
      .flatMap(([key, message]: [string, PluralMessage]) =>
        typeof message === 'string'
          ? [[key, message] as const]
          : Object.entries(message).map(([form, text]) => [`${key}.${form}`, text] as const),
      ),
  )
}
