import { keepPreviousData, useQuery } from '@tanstack/react-query'

/**
 * The package's languages. The demo imports the files directly, because `loadMessages` loads only
 * the form's words, and these files also contain the strength meter's. The paths are literals,
 * because bundlers can split only those.
 */
const languages = {
  ar: () => import('commercelayer-password-reset/locales/ar'),
  bg: () => import('commercelayer-password-reset/locales/bg'),
  cs: () => import('commercelayer-password-reset/locales/cs'),
  da: () => import('commercelayer-password-reset/locales/da'),
  de: () => import('commercelayer-password-reset/locales/de'),
  el: () => import('commercelayer-password-reset/locales/el'),
  en: () => import('commercelayer-password-reset/locales/en'),
  es: () => import('commercelayer-password-reset/locales/es'),
  'es-419': () => import('commercelayer-password-reset/locales/es-419'),
  et: () => import('commercelayer-password-reset/locales/et'),
  fa: () => import('commercelayer-password-reset/locales/fa'),
  fi: () => import('commercelayer-password-reset/locales/fi'),
  fr: () => import('commercelayer-password-reset/locales/fr'),
  'fr-CA': () => import('commercelayer-password-reset/locales/fr-CA'),
  he: () => import('commercelayer-password-reset/locales/he'),
  hi: () => import('commercelayer-password-reset/locales/hi'),
  hr: () => import('commercelayer-password-reset/locales/hr'),
  hu: () => import('commercelayer-password-reset/locales/hu'),
  id: () => import('commercelayer-password-reset/locales/id'),
  is: () => import('commercelayer-password-reset/locales/is'),
  it: () => import('commercelayer-password-reset/locales/it'),
  ja: () => import('commercelayer-password-reset/locales/ja'),
  ko: () => import('commercelayer-password-reset/locales/ko'),
  lt: () => import('commercelayer-password-reset/locales/lt'),
  lv: () => import('commercelayer-password-reset/locales/lv'),
  nb: () => import('commercelayer-password-reset/locales/nb'),
  nl: () => import('commercelayer-password-reset/locales/nl'),
  pl: () => import('commercelayer-password-reset/locales/pl'),
  'pt-BR': () => import('commercelayer-password-reset/locales/pt-BR'),
  'pt-PT': () => import('commercelayer-password-reset/locales/pt-PT'),
  ro: () => import('commercelayer-password-reset/locales/ro'),
  ru: () => import('commercelayer-password-reset/locales/ru'),
  sk: () => import('commercelayer-password-reset/locales/sk'),
  sl: () => import('commercelayer-password-reset/locales/sl'),
  sv: () => import('commercelayer-password-reset/locales/sv'),
  th: () => import('commercelayer-password-reset/locales/th'),
  tr: () => import('commercelayer-password-reset/locales/tr'),
  uk: () => import('commercelayer-password-reset/locales/uk'),
  vi: () => import('commercelayer-password-reset/locales/vi'),
  'zh-Hans': () => import('commercelayer-password-reset/locales/zh-Hans'),
  'zh-Hant': () => import('commercelayer-password-reset/locales/zh-Hant'),
}

export type Language = keyof typeof languages

/** Chromium doesn't know this language's own name. */
const missingNames: Partial<Record<Language, string>> = { is: 'íslenska' }

/** Each language's own name, in alphabetical order. */
export const languageNames = Object.fromEntries(
  (Object.keys(languages) as Language[])
    .map((tag) => [tag, missingNames[tag] ?? ownName(tag)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, 'en')),
) as Record<Language, string>

function ownName(tag: Language): string {
  // With “standard” names, a language comes directly before its variants for countries and
  // scripts.
  const names = new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' })
  return names.of(tag) ?? tag
}

/** Loads a language. Returns the last language until then, and `undefined` for the first one. */
export function useLanguage(language: Language) {
  const { data } = useQuery({
    queryKey: ['language', language],
    queryFn: () => languages[language](),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  })
  return data
}
