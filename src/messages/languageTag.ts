/**
 * Returns the BCP 47 tag of a locale, e.g. `de-AT` for `de_AT`. Returns `undefined` for an invalid
 * locale, because `Intl` would throw and break the page.
 */
export function languageTag(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
