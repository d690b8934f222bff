/** Puts the shop's name and a time into a sentence; one line, because a subject has one. */
export function mailSentence(sentence: string, values: { shop: string; time?: string }): string {
  return sentence
    .replaceAll(/\{(shop|time)\}/g, (_all, name: 'shop' | 'time') => values[name] ?? '')
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/** A date and time in the mail's language. In UTC, because nobody knows where it will be read. */
export function mailTime(time: Date, locale: string): string {
  const options = {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  } as const
  return new Intl.DateTimeFormat(locale, options).format(time)
}
