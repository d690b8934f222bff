/**
 * The BCP 47 tag of a locale: `de-AT` also for `de_AT`. `undefined` for an invalid tag, because
 * `Intl` would throw and break the page.
 */
export function languageTag(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
