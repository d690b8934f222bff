import { isOwnPath } from './readBaseUrl.js'
import { type ResetLinkSource, toUrlText } from './readResetLink.js'
import { splitUrl } from './splitUrl.js'
import { toText } from './untrusted.js'

/** The path's name: as a parameter in the link, and as a field in a reset request. */
export const returnToName = 'returnTo'

/**
 * Reads the path from which the shopper asked for the link. Use the path for `continueHref` and
 * `signInHref`. It is read from the parameter `returnTo` in the query or, if the query has none, in
 * the fragment. Returns `undefined` unless the parameter is a path in the shop, with at most 512
 * characters and without a query or fragment. Never throws.
 *
 * Anyone can write such a link, so use the path only for links that the shopper clicks. Don't
 * redirect to it.
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
      // A `+` means a space here. `splitUrl` doesn't decode it, because a token may contain a `+`.
      const values = new Set(pairs.map(({ text, value }) => (text.includes('+') ? '' : value)))
      if (pairs.length > 0) return values.size === 1 ? readPath([...values][0]) : undefined
    }
  }
  return undefined
}

const maxLength = 512

/**
 * Checks a path to return to. Returns `undefined` if the path could lead out of the shop, even
 * after it is decoded several times. Browsers read a backslash as a slash, drop tabs and line
 * breaks, and read the text after `//` as a host. A query and a fragment are refused, because they
 * may contain secrets: the URLs of Commerce Layer's checkout contain an access token.
 */
export function readPath(value: unknown): string | undefined {
  const path = toText(value)
  const isUnsafe = /\/\/|[?#\\]|%(?![\da-f]{2})|%(?:25)*(?:[01].|7f|2f|5c)/i.test(path)
  return isOwnPath(path) && path.length <= maxLength && !isUnsafe ? path : undefined
}
