import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'
import { en } from './en.js'
import { findLocale } from './findLocale.js'

/**
 * Loads the messages in the language that fits best. Each language has its own chunk. Returns
 * English if no language fits or the chunk can't be loaded, and never rejects.
 *
 * @param languages A BCP 47 tag, an `Accept-Language` header, or a list of them in order of
 *   preference, like `navigator.languages`.
 * @example
 * import { loadMessages } from 'commercelayer-password-reset/locales'
 *
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

/** Each path is a literal, because bundlers make chunks only for literal paths. */
const files: Record<string, Load> = {
  en: async () => en,
  ar: () => import('./ar.js').then(({ messages }) => messages),
  bg: () => import('./bg.js').then(({ messages }) => messages),
  cs: () => import('./cs.js').then(({ messages }) => messages),
  da: () => import('./da.js').then(({ messages }) => messages),
  de: () => import('./de.js').then(({ messages }) => messages),
  el: () => import('./el.js').then(({ messages }) => messages),
  es: () => import('./es.js').then(({ messages }) => messages),
  'es-419': () => import('./es-419.js').then(({ messages }) => messages),
  et: () => import('./et.js').then(({ messages }) => messages),
  fa: () => import('./fa.js').then(({ messages }) => messages),
  fi: () => import('./fi.js').then(({ messages }) => messages),
  fr: () => import('./fr.js').then(({ messages }) => messages),
  'fr-CA': () => import('./fr-CA.js').then(({ messages }) => messages),
  he: () => import('./he.js').then(({ messages }) => messages),
  hi: () => import('./hi.js').then(({ messages }) => messages),
  hr: () => import('./hr.js').then(({ messages }) => messages),
  hu: () => import('./hu.js').then(({ messages }) => messages),
  id: () => import('./id.js').then(({ messages }) => messages),
  is: () => import('./is.js').then(({ messages }) => messages),
  it: () => import('./it.js').then(({ messages }) => messages),
  ja: () => import('./ja.js').then(({ messages }) => messages),
  ko: () => import('./ko.js').then(({ messages }) => messages),
  lt: () => import('./lt.js').then(({ messages }) => messages),
  lv: () => import('./lv.js').then(({ messages }) => messages),
  nb: () => import('./nb.js').then(({ messages }) => messages),
  nl: () => import('./nl.js').then(({ messages }) => messages),
  pl: () => import('./pl.js').then(({ messages }) => messages),
  'pt-BR': () => import('./pt-BR.js').then(({ messages }) => messages),
  'pt-PT': () => import('./pt-PT.js').then(({ messages }) => messages),
  ro: () => import('./ro.js').then(({ messages }) => messages),
  ru: () => import('./ru.js').then(({ messages }) => messages),
  sk: () => import('./sk.js').then(({ messages }) => messages),
  sl: () => import('./sl.js').then(({ messages }) => messages),
  sv: () => import('./sv.js').then(({ messages }) => messages),
  th: () => import('./th.js').then(({ messages }) => messages),
  tr: () => import('./tr.js').then(({ messages }) => messages),
  uk: () => import('./uk.js').then(({ messages }) => messages),
  vi: () => import('./vi.js').then(({ messages }) => messages),
  'zh-Hans': () => import('./zh-Hans.js').then(({ messages }) => messages),
  'zh-Hant': () => import('./zh-Hant.js').then(({ messages }) => messages),
}

const tags = new Set(Object.keys(files))
