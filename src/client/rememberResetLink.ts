import type { ResetLink, ResetLinkParams } from './PasswordResetClient.js'
import { isSameLink, readResetLink, withoutResetLink } from './readResetLink.js'
import { forgetRecords } from './ResetRecord.js'

/** The last link read from the address. Its token is forgotten once the link is used or refused. */
let lastRead: { readonly id: string; readonly link: ResetLink | null } | undefined

/** The page's own parameters that look like a link, e.g. an `id` and a `token`. */
let ignored: ResetLink | null = null

/** Returns the link in the address, unless only the page's own parameters look like a link. */
export function readAddress(params: ResetLinkParams | undefined): ResetLink | null {
  const link = readResetLink(window.location.href, params)
  return link && isSameLink(link, ignored) ? null : link
}

/** Remembers a link. Call it before the link is removed from the address. */
export function rememberResetLink(link: ResetLink, params: ResetLinkParams | undefined): void {
  lastRead = { id: link.id, link }
  ignored = readResetLink(withoutResetLink(window.location.href, params), params)
}

/** Returns the last link's id, and the link itself until its token is forgotten. */
export function getLastRead(): typeof lastRead {
  return lastRead
}

/** Forgets the token of a link that was used or refused. */
export function forgetResetToken(id: string): void {
  if (lastRead?.id === id) lastRead = { id, link: null }
}

/** Forgets a link, because the shopper has asked for a new one. */
export function forgetLastRead(id: unknown): void {
  if (lastRead?.id === id) lastRead = undefined
}

/**
 * Forgets the links that `useResetLink` read, and the state of all resets in this document. Use it
 * in tests, because all tests in a file share one document.
 *
 * @example
 * afterEach(forgetResetLinks)
 */
export function forgetResetLinks(): void {
  lastRead = undefined
  ignored = null
  forgetRecords()
}

/**
 * Computes a fingerprint of a token (FNV-1a), to compare links after the token has been forgotten.
 * The token can't be derived from the fingerprint's 32 bits.
 */
export function markOf(token: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < token.length; at++)
    hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
