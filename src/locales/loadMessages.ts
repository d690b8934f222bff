import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { en } from './en.js'
import { findLocale } from './findLocale.js'

/**
 * Loads the messages in the language that fits best, in a chunk of their own. Falls back to
 * English, also when the chunk can't be loaded, and never rejects.
 *
 * @param languages A BCP 47 tag, an `Accept-Language` header, or a list of them in order of
 *   preference, like `navigator.languages`.
 * @example
 * const messages = await loadMessages('de-AT, de;q=0.9, en;q=0.8')
 */
export async function loadMessages(
  languages: string | readonly string[],
): Promise<ResetPasswordMessages> {
  try {
    const locale = findLocale([languages].flat(), tags)
    return (await files[locale ?? 'en']?.()) ?? en
  } catch {
    return en
  }
}

type Load = () => Promise<ResetPasswordMessages>

/** Bundlers split only what they find as a literal path. */
const files: Record<string, Load> = {
  en: async () => en,
  de: () => import('./de.js').then(({ messages }) => messages),
  es: () => import('./es.js').then(({ messages }) => messages),
  fr: () => import('./fr.js').then(({ messages }) => messages),
}

const tags = new Set(Object.keys(files))
