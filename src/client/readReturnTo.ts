import { isOwnPath } from './readBaseUrl.js'
import { type ResetLinkSource, toUrlText } from './readResetLink.js'
import { splitUrl } from './splitUrl.js'
import { toText } from './untrusted.js'

/** The name of the link's parameter, and of the reset request's field. */
export const returnToName = 'returnTo'

/**
 * Reads where the shopper was when they asked for the link, for `continueHref` and `signInHref`:
 * the parameter `returnTo` of the query, else of the fragment. `undefined` unless it is a path of
 * the shop, of at most 512 characters, without query and fragment. Never throws.
 *
 * Anyone can write such a link, so the path is only for links that are clicked: don't send the
 * shopper there without being asked.
 *
 * @example
 * const continueHref = readReturnTo(window.location.href) ?? '/account'
 */
export function readReturnTo(source: ResetLinkSource): string | undefined {
  const url = toUrlText(source)
  for (const repairs of [0, 1, 2] as const) {
    const all = splitUrl(url, repairs)
    const at = all.findIndex(({ separator }) => separator === '#')
    const end = at < 0 ? all.length : at
    for (const part of [all.slice(0, end), all.slice(end)]) {
      const pairs = part.filter(({ name }) => name === returnToName)
      // A `+` means a space here. `splitUrl` leaves it, because a token may have one.
      const values = new Set(pairs.map(({ text, value }) => (text.includes('+') ? '' : value)))
      if (pairs.length > 0) return values.size === 1 ? readPath([...values][0]) : undefined
    }
  }
  return undefined
}

const maxLength = 512

/**
 * Checks a path to return to; `undefined` unless it can't lead away from the shop, however often it
 * is decoded. Browsers read a backslash as a slash, drop tabs and line breaks, and take `//` for
 * the beginning of a host. A query and a fragment may hold secrets: Commerce Layer's checkout has
 * an access token there.
 */
export function readPath(value: unknown): string | undefined {
  const path = toText(value)
  const isUnsafe = /\/\/|[?#\\]|%(?![\da-f]{2})|%(?:25)*(?:[01].|7f|2f|5c)/i.test(path)
  return isOwnPath(path) && path.length <= maxLength && !isUnsafe ? path : undefined
}
