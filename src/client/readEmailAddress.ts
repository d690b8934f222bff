import { toText } from './untrusted.js'

/**
 * Invisible characters that are copied together with an address: soft hyphens, zero-width spaces,
 * direction marks. Zero-width joiners are allowed, because some scripts need them for spelling.
 */
const invisible = /(?![\u200C\u200D])\p{Cf}/gu

/**
 * One address, without white space, control characters and characters that separate or wrap
 * addresses. The domain has only the ASCII characters of host names and IP addresses, and ends in a
 * letter, a digit or a bracket. Other characters are allowed, because some addresses follow no
 * standard.
 */
const oneAddress = /^[^\s\p{Cc}@<>()[\]\\,;:]+@[^\s\p{Cc}!-,/:-@\\^`{-~]*[\p{L}\p{M}\p{N}\]]$/u

/** The longest address that SMTP can carry. */
const maxLength = 254

/**
 * Reads one email address from typed or pasted text. Removes text that is often copied together
 * with an address: `mailto:`, a name and angle brackets, a full stop, invisible characters. Returns
 * `undefined` if the text contains no address or several, because “Check your email” should
 * appear only if an email can arrive.
 */
export function readEmailAddress(typed: unknown): string | undefined {
  const text = trimEnd(toText(typed).replace(invisible, ''))
  const [, name = '', inBrackets = text] = /^([^<>]*)<([^<>]*)>$/.exec(text) ?? []
  const cleaned = trimEnd(inBrackets.trim().replace(/^mailto:([^?]*).*$/is, '$1'))
  // If the display name is a different address, the text counts as two addresses.
  const isOne = !/\S@\S/.test(name) || name.replace(/["'\s]/g, '') === cleaned
  return isOne && cleaned.length <= maxLength && oneAddress.test(cleaned) ? cleaned : undefined
}

/** Removes the punctuation at the end of a sentence or a list. */
function trimEnd(text: string): string {
  return /^.*[^\s.,;。]/s.exec(text)?.[0] ?? ''
}
