import { oncePerLocale } from '../messages/formatMessage.js'
import { type MailContent, mailDocument } from './mailDocument.js'

/** A mail, ready to be sent. */
export interface Mail {
  /** One line. */
  subject: string
  text: string
  html: string
  /** So that no out-of-office reply quotes the link. */
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
 * Puts the shop's name, a time or a contact into a sentence; one line, because a subject has one.
 * In right-to-left text they are isolated (U+2068, U+2069), because the sign at the end of a name
 * like "Acme!" would otherwise stand before it.
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
 * A date and time in the mail's language. In UTC, because the reader's zone is unknown. We write
 * “(UTC)” ourselves, because some languages put the zone between the date and the time. On a
 * clock of 24 hours, because Intl writes “PM 6:00” in Korean and “6:00 pm” in Hindi.
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

/** The mail for programs without HTML: what is on a button stands above its address. */
function toText({ title, blocks }: MailContent): string {
  const paragraphs = blocks.flatMap((block) => {
    if ('text' in block) return block.text
    if ('label' in block) return `${block.label}\n${block.href}`
    return block.isOnlyHtml ? [] : `${block.words}\n${block.address}`
  })
  return `${[title, ...paragraphs].join('\n\n')}\n`
}
