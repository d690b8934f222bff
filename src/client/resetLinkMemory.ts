import { readResetLink, withoutResetLink } from './resetLink.js'
import type { ResetLink, ResetLinkParams } from './types.js'

interface Memory {
  /** Read and taken out of the address, until it is used or refused. */
  readonly link: ResetLink | null
  /** What reads like a link in the rest of the address: the page's own `id` and `token`. */
  readonly notLink: ResetLink | null
}

/**
 * What a page's address has said, for the life of the document: a remount or a router's refresh
 * finds it here.
 */
let memories = new WeakMap<Document, Memory>()

/** The link in the address; `null` when there is none, or only what was left beside one before. */
export function readAddress(params: ResetLinkParams | undefined): ResetLink | null {
  const link = readResetLink(window.location.href, params)
  return link && isSameLink(link, memories.get(document)?.notLink) ? null : link
}

/** Keeps a link, before it is taken out of the address. */
export function rememberResetLink(link: ResetLink, params: ResetLinkParams | undefined): void {
  const rest = withoutResetLink(window.location.href, params)
  memories.set(document, { link, notLink: readResetLink(rest, params) })
}

/** The link of before. */
export function recallResetLink(): ResetLink | null {
  return memories.get(document)?.link ?? null
}

/** Once a link has been used or refused, it is no longer of use to anybody but a thief. */
export function forgetResetLink(link: ResetLink): void {
  const memory = memories.get(document)
  if (memory?.link?.id === link.id) memories.set(document, { ...memory, link: null })
}

/**
 * Forgets the links that `useResetLink` keeps in memory for the life of the document, which tests
 * in one file share.
 *
 * @example
 * afterEach(forgetResetLinks)
 */
export function forgetResetLinks(): void {
  memories = new WeakMap()
}

/** Links by what they say: a parser may make a new object on every render. */
export function isSameLink(
  one: ResetLink | null | undefined,
  other: ResetLink | null | undefined,
): boolean {
  return one?.id === other?.id && one?.token === other?.token
}
