import { oncePerLocale } from '../messages/formatMessage.js'

/** A mail, ready to be sent. */
export interface Mail {
  /** One line. */
  subject: string
  text: string
  html: string
  /** So that no out-of-office reply quotes the link. */
  headers: Readonly<Record<string, string>>
}

/** A paragraph of a mail: text, a link that is a button, or an address below what is said of it. */
type MailBlock =
  | { readonly text: string }
  | { readonly label: string; readonly href: string }
  | { readonly address: string; readonly href: string; readonly isOnlyHtml?: boolean }

/** What a mail says, before it is text or HTML. */
interface MailContent {
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  readonly subject: string
  readonly title: string
  readonly blocks: readonly MailBlock[]
}

export function toMail(content: MailContent): Mail {
  return {
    subject: content.subject,
    text: toText(content),
    html: toHtml(content),
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
 * From right to left they are isolated (U+2068, U+2069): the sign at the end of a name like "Acme!"
 * would stand before it.
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
 * “(UTC)” ourselves, because some languages put the zone's name between the date and the time.
 */
export function mailTime(time: Date, locale: string): string {
  return `${dateFormat(locale).format(time)} (UTC)`
}

const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const
const dateFormat = oncePerLocale((locale) => new Intl.DateTimeFormat(locale, options))

/** The mail for programs without HTML: what is on a button stands above its address. */
function toText({ title, blocks }: MailContent): string {
  const paragraphs = blocks.flatMap((block) => {
    if ('text' in block) return block.text
    if ('label' in block) return `${block.label}\n${block.href}`
    return block.isOnlyHtml ? [] : `${block.address}\n${block.href}`
  })
  return `${[title, ...paragraphs].join('\n\n')}\n`
}

/**
 * The mail as HTML. Nothing is loaded from elsewhere, colours follow the reader's scheme, and the
 * layout follows the direction by itself. Styles are also inline, because some programs drop
 * `<style>`.
 */
function toHtml({ locale, dir, title, blocks }: MailContent): string {
  const language = `lang="${escapeHtml(locale)}" dir="${dir}"`
  return `<!doctype html>
<html ${language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${darkStyle}</style>
</head>
<body style="margin: 0; padding: 0; background: #ffffff; color: #1f1f1f;">
<div class="mail" ${language} style="${mailStyle}">
<h1 style="${titleStyle}">${escapeHtml(title)}</h1>
${blocks.map(toParagraph).join('\n')}
</div>
</body>
</html>
`
}

const darkStyle = `
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  body, .mail { background: #1b1b1b !important; color: #eeeeee !important; }
  .mail a { color: #9cc2ff !important; }
  .mail .button { background: #9cc2ff !important; color: #10131a !important; }
}
`
const mailStyle =
  'max-width: 560px; margin: 0 auto; padding: 24px 16px; background: #ffffff; color: #1f1f1f; ' +
  'font-family: system-ui, Segoe UI, Roboto, Helvetica, Arial, sans-serif; font-size: 16px; ' +
  'line-height: 1.5;'
const titleStyle = 'margin: 0 0 16px; font-size: 24px; line-height: 1.25; text-wrap: balance;'
const buttonStyle =
  'display: inline-block; padding: 12px 20px; border-radius: 6px; background: #0b57d0; ' +
  'color: #ffffff; font-weight: bold; text-decoration: none;'

function toParagraph(block: MailBlock): string {
  return `<p style="margin: 0 0 16px; overflow-wrap: anywhere;">${toInline(block)}</p>`
}

function toInline(block: MailBlock): string {
  if ('text' in block) return escapeHtml(block.text)
  const href = escapeHtml(block.href)
  // An address is read from left to right in every language.
  return 'label' in block
    ? `<a class="button" href="${href}" style="${buttonStyle}">${escapeHtml(block.label)}</a>`
    : `${escapeHtml(block.address)}<br>
<a href="${href}" dir="ltr" style="color: #0b57d0;">${href}</a>`
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
