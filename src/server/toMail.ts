import { oncePerLocale } from '../messages/formatMessage.js'
import { type MailContent, mailDocument } from './mailDocument.js'

/** An email, ready to be sent. */
export interface Mail {
  /** The subject, in one line. */
  subject: string
  text: string
  html: string
  /** Headers that prevent out-of-office replies, which would quote the link. */
  headers: Readonly<Record<string, string>>
}

export function toMail(content: MailContent): Mail {
  return {
    subject: content.subject,
    text: toText(content),
    html: mailDocument(content),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  }
}

interface MailValues {
  readonly shop: string
  readonly time?: string
  readonly contact?: string
  readonly dir: 'ltr' | 'rtl'
}

/**
 * Inserts the shop's name, a time or a contact into a sentence. Line breaks become spaces, because
 * a subject must be one line. In right-to-left text each inserted value is isolated (U+2068,
 * U+2069): otherwise the last character of a name like “Acme!” would appear before the name.
 */
export function mailSentence(sentence: string, { dir, ...values }: MailValues): string {
  const [before, after] = dir === 'rtl' ? ['\u2068', '\u2069'] : ['', '']
  return sentence
    .replaceAll(
      /\{(shop|time|contact)\}/g,
      (_all, name: keyof typeof values) => before + (values[name] ?? '') + after,
    )
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/**
 * Formats a date and time in the email's language. The time is in UTC, because the reader's time
 * zone is unknown. “(UTC)” is added by hand, because some languages put the zone between the
 * date and the time. The clock has 24 hours, because Intl writes “PM 6:00” in Korean and
 * “6:00 pm” in Hindi.
 */
export function mailTime(time: Date, locale: string): string {
  return `${dateFormat(locale).format(time)} (UTC)`
}

const options = {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
  hourCycle: 'h23',
} as const
const dateFormat = oncePerLocale((locale) => new Intl.DateTimeFormat(locale, options))

/** Renders the email as plain text. A button becomes its label, with its URL on the next line. */
function toText({ title, blocks }: MailContent): string {
  const paragraphs = blocks.flatMap((block) => {
    if ('text' in block) return block.text
    if ('label' in block) return `${block.label}\n${block.href}`
    return block.isOnlyHtml ? [] : `${block.words}\n${block.address}`
  })
  return `${[title, ...paragraphs].join('\n\n')}\n`
}
