import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

import type { PluralMessage, ResetPasswordMessages } from 'commercelayer-password-reset'
import type { ResetMailMessages } from 'commercelayer-password-reset/server'
import type { PasswordStrengthMessages } from 'commercelayer-password-reset/strength'

export interface Locale {
  readonly default: ResetPasswordMessages
  readonly messages: ResetPasswordMessages
  readonly strength: PasswordStrengthMessages
  readonly mail: ResetMailMessages
}

const folder = resolve(import.meta.dirname, '../../src/locales')
const notALanguage = new Set(['index.ts', 'findLocale.ts', 'loadMessages.ts'])

/** The tags of all files in `src/locales`, so that no test forgets one. */
export const tags = readdirSync(folder)
  .filter((file) => !notALanguage.has(file))
  .map((file) => file.slice(0, -'.ts'.length))

/** Every language by its tag. */
export const locales = new Map(
  await Promise.all(
    tags.map(async (tag) => {
      const locale = (await import(`../../src/locales/${tag}.ts`)) as Locale
      return [tag, locale] as const
    }),
  ),
)

/** The sentences of form, meter and mails by key, each plural form apart: `hint.one`. */
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
