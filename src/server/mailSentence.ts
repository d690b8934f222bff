/** Puts the shop's name and a time into a sentence; one line, because a subject has one. */
export function mailSentence(sentence: string, values: { shop: string; time?: string }): string {
  return sentence
    .replaceAll(/\{(shop|time)\}/g, (_all, name: 'shop' | 'time') => values[name] ?? '')
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/**
 * A date and time in the mail's language. In UTC, because nobody knows where it will be read; said
 * by us, because some languages put the zone's name between the date and the time.
 */
export function mailTime(time: Date, locale: string): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const
  return `${new Intl.DateTimeFormat(locale, options).format(time)} (UTC)`
}
