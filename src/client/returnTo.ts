/**
 * Visible ASCII after the first slash, without a query, a fragment, a backslash or a second slash
 * at once, encoded or not: each of these can lead to another origin, or carry a secret along.
 */
const ownPath = /^(?!.*(?:\/\/|%2f|%5c))\/(?:(?![?#\\])[\x21-\x7e]){0,511}$/i

/** The path of the shop to which a link may lead back, of at most 512 characters. */
export function readPath(value: unknown): string | undefined {
  return typeof value === 'string' && ownPath.test(value) ? value : undefined
}
