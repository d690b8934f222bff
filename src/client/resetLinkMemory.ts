import { readResetLink, withoutResetLink } from './resetLink.js'
import type { ResetLink, ResetLinkParams } from './types.js'

interface Memory {
  /** The link that was removed from the address; `null` once it is used or refused. */
  readonly link: ResetLink | null
  /** What looks like a link in the rest of the address, such as the page's own `id` and `token`. */
  readonly ignoredLink: ResetLink | null
}

/**
 * What was read from the address, kept for the life of the document, so that it survives a remount
 * or a router's refresh.
 */
let memories = new WeakMap<Document, Memory>()

/** The link in the address; `null` when there is none, or only an earlier one's `ignoredLink`. */
export function readAddress(params: ResetLinkParams | undefined): ResetLink | null {
  const link = readResetLink(window.location.href, params)
  return link && isSameLink(link, memories.get(document)?.ignoredLink) ? null : link
}

/** Remembers a link. Call it before the link is removed from the address. */
export function rememberResetLink(link: ResetLink, params: ResetLinkParams | undefined): void {
  const rest = withoutResetLink(window.location.href, params)
  memories.set(document, { link, ignoredLink: readResetLink(rest, params) })
}

/** The remembered link. */
export function getRememberedResetLink(): ResetLink | null {
  return memories.get(document)?.link ?? null
}

/** Forgets a link that was used or refused, so that its token doesn't stay in memory. */
export function forgetResetLink(link: ResetLink): void {
  const memory = memories.get(document)
  if (memory?.link?.id === link.id) memories.set(document, { ...memory, link: null })
}

/**
 * Forgets the links that `useResetLink` keeps in memory for the life of the document. For tests,
 * because all tests in a file share one document.
 *
 * @example
 * afterEach(forgetResetLinks)
 */
export function forgetResetLinks(): void {
  memories = new WeakMap()
}

/** Compares links by value, because a parser may make a new object on every render. */
export function isSameLink(
  one: ResetLink | null | undefined,
  other: ResetLink | null | undefined,
): boolean {
  return one?.id === other?.id && one?.token === other?.token
}
