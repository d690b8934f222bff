import { requireOption } from './requireOption.js'

/**
 * A block of an email: a paragraph, a link shown as a button, or a URL written out below a label.
 */
type MailBlock =
  | { readonly text: string; readonly isLoud?: true }
  | { readonly label: string; readonly href: string }
  | { readonly words: string; readonly address: string; readonly isOnlyHtml?: true }

/** The colours of the email's button. By default, the form's button has the same colours. */
export interface MailLook {
  /**
   * The button's background in light and dark mode: `#` and six hexadecimal digits, like `#0b6e4f`.
   */
  readonly accent?: string
  /** The colour of the button's text. @default black or white, whichever is easier to read */
  readonly accentText?: string
}

/** The content of an email, before it is rendered as text or HTML. */
export interface MailContent {
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  readonly subject: string
  /** The shop's name. The HTML shows it first, so the reader sees at once who sent the email. */
  readonly shop: string
  readonly title: string
  readonly blocks: readonly MailBlock[]
  readonly look: MailLook
}

/**
 * Renders the email as HTML: a card that fills the width of a phone. The card begins with the
 * shop's name, and ends with the written-out URLs. The HTML loads nothing from other servers. Its
 * colours follow the reader's colour scheme, and its layout follows the text direction. Styles are
 * also inline, because some mail programs drop `<style>`.
 */
export function mailDocument({ locale, dir, shop, title, blocks, look }: MailContent): string {
  const language = `lang="${escapeHtml(locale)}" dir="${dir}"`
  const button = buttonColors(look)
  // Korean lines break between words, and Japanese titles break between phrases.
  const [breaks, titleBreaks] = /^ko\b/.test(locale)
    ? ['keep-all', 'keep-all']
    : ['normal', 'auto-phrase']
  // URLs come last, because a long URL in the middle draws more attention than the button.
  const addresses = blocks.flatMap((block) => ('address' in block ? [block] : []))
  const parts = blocks.flatMap((block) => ('address' in block ? [] : [block]))
  const firstButton = parts.findIndex((block) => 'label' in block)
  return `<!doctype html>
<html ${language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${sheet(button)}</style>
</head>
<body class="ground" style="margin: 0; padding: 0; ${groundStyle}">
<div class="ground" style="padding: 1px 0; ${groundStyle}">
<div class="mail" ${language} style="${mailStyle} word-break: ${breaks};">
<p class="muted" style="${senderStyle}"><bdi>${escapeHtml(shop)}</bdi></p>
<h1 style="${titleStyle} word-break: ${titleBreaks};">${escapeHtml(title)}</h1>
${parts.map((block, index) => toPart(block, index > firstButton, button)).join('\n')}
<div class="muted rule" style="${ruleStyle}">
${addresses.map(toAddress).join('\n')}
</div>
</div>
</div>
</body>
</html>
`
}

interface ButtonColors {
  readonly light: readonly [ground: string, text: string]
  readonly dark: readonly [ground: string, text: string]
}

/**
 * Returns the colours of the form's button. If the shop has set `accent`, returns that colour for
 * both colour schemes.
 */
function buttonColors({ accent, accentText }: MailLook): ButtonColors {
  for (const [name, color] of Object.entries({ accent, accentText }))
    requireOption(
      color === undefined || /^#[0-9a-f]{6}$/i.test(color),
      name,
      'a colour like `#0b6e4f`',
    )
  if (accent === undefined) return { light: ['#1f1f1f', '#ffffff'], dark: ['#e2e2e2', '#111111'] }
  const own = [accent, accentText ?? readableOn(accent)] as const
  return { light: own, dark: own }
}

/**
 * Returns black or white, whichever has more contrast with `accent`. The contrast is at least 4.5.
 */
function readableOn(accent: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(accent.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff'
}

const sheet = ({ dark: [ground, text] }: ButtonColors) => `
:root { color-scheme: light dark; }
@media (max-width: 480px) {
  .mail { margin: 0 auto !important; padding: 24px 20px !important; border-radius: 0 !important; }
  .buttons { width: 100% !important; }
  .button { display: block !important; text-align: center !important; }
}
@media (prefers-color-scheme: dark) {
  .ground { background: #111111 !important; color: #eeeeee !important; }
  .mail { background: #1b1b1b !important; color: #eeeeee !important; }
  .muted, .muted a { color: #a8adb3 !important; }
  .rule { border-color: #3a3a3a !important; }
  .cell { background: ${ground} !important; }
  .button { color: ${text} !important; }
}
`
const groundStyle = 'background: #f4f4f5; color: #1f1f1f;'
const mailStyle =
  'max-width: 520px; margin: 32px auto; padding: 40px 32px; border-radius: 12px; ' +
  'background: #ffffff; color: #1f1f1f; font-family: system-ui, Segoe UI, Roboto, Helvetica, ' +
  'Arial, sans-serif; font-size: 16px; line-height: 1.5; text-wrap: pretty;'
const titleStyle = 'margin: 0 0 12px; font-size: 24px; line-height: 1.25; text-wrap: balance;'
const smallStyle = 'color: #5f6368; font-size: 14px;'
const senderStyle = `margin: 0 0 24px; ${smallStyle} font-weight: 600;`
const ruleStyle =
  'margin: 24px 0 0; padding: 16px 0 0; border-top: 1px solid #e3e3e3; color: #5f6368; ' +
  'font-size: 13px;'

/** Text after the button is small, because only readers who hesitate need it. */
function toPart(
  block: Exclude<MailBlock, AddressBlock>,
  isAfterButton: boolean,
  button: ButtonColors,
): string {
  if ('label' in block) return toButton(block, button)
  const text = escapeHtml(block.text)
  return isAfterButton
    ? `<p class="muted" style="margin: 0 0 8px; ${smallStyle}">${text}</p>`
    : `<p style="margin: 0 0 16px;${block.isLoud ? ' font-weight: 600;' : ''}">${text}</p>`
}

/** Puts the link into a table cell, because Outlook on Windows ignores the padding of links. */
function toButton(
  { label, href }: Extract<MailBlock, { label: string }>,
  { light: [ground, text] }: ButtonColors,
): string {
  const cell = `background: ${ground}; border-radius: 8px; mso-padding-alt: 13px 24px;`
  const link =
    `display: inline-block; padding: 13px 24px; color: ${text}; font-weight: 600; ` +
    'line-height: 20px; text-decoration: none;'
  const plain = 'role="presentation" border="0" cellpadding="0" cellspacing="0"'
  return `<table class="buttons" ${plain} style="margin: 24px 0;">
<tr><td class="cell" bgcolor="${ground}" style="${cell}">
<a class="button" href="${escapeHtml(href)}" style="${link}">${escapeHtml(label)}</a>
</td></tr></table>`
}

type AddressBlock = Extract<MailBlock, { address: string }>

/** Renders a URL below its label. URLs are read from left to right in every language. */
function toAddress({ words, address }: AddressBlock): string {
  const href = escapeHtml(address)
  const link = `<a href="${href}" dir="ltr" style="color: #5f6368;">${href}</a>`
  return `<p style="margin: 0 0 4px;">${escapeHtml(words)}</p>
<p style="margin: 0 0 8px; overflow-wrap: anywhere;">${link}</p>`
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
