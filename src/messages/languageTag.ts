/**
 * The BCP 47 tag of a locale: `de-AT` also for `de_AT`. `undefined` for what is none, for which
 * `Intl` would throw, and which must not break the page.
 */
export function languageTag(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
