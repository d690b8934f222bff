import { toText } from './untrusted.js'

/**
 * Invisible characters that are copied along with an address: soft hyphens, zero-width spaces,
 * direction marks. Zero-width joiners stay, because some scripts are spelled with them.
 */
const invisible = /(?![\u200C\u200D])\p{Cf}/gu

/**
 * One address, without white space, control characters and the signs that separate or wrap
 * addresses. The domain has only the ASCII signs of host names and IP addresses, and ends in a
 * letter, a digit or a bracket. The rest is free: some addresses follow no standard.
 */
const oneAddress = /^[^\s\p{Cc}@<>()[\]\\,;:]+@[^\s\p{Cc}!-,/:-@\\^`{-~]*[\p{L}\p{M}\p{N}\]]$/u

/** The longest address that SMTP can carry. */
const maxLength = 254

/**
 * Reads one email address from what was typed or pasted, without what is often copied along with
 * it: `mailto:`, a name and angle brackets, a full stop, invisible characters. `undefined` when it
 * is no address or more than one: a shopper who reads “Check your email” should have mail.
 */
export function readEmailAddress(typed: unknown): string | undefined {
  const text = trimEnd(toText(typed).replace(invisible, ''))
  const [, name = '', inBrackets = text] = /^([^<>]*)<([^<>]*)>$/.exec(text) ?? []
  const cleaned = trimEnd(inBrackets.trim().replace(/^mailto:([^?]*).*$/is, '$1'))
  // A display name that is an address itself counts as a second one.
  const isOne = !/\S@\S/.test(name) || name.replace(/["'\s]/g, '') === cleaned
  return isOne && cleaned.length <= maxLength && oneAddress.test(cleaned) ? cleaned : undefined
}

/** Drops the punctuation that ends a sentence or a list. */
function trimEnd(text: string): string {
  return /^.*[^\s.,;。]/s.exec(text)?.[0] ?? ''
}
