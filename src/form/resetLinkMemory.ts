import type { ResetLink } from '../client/types.js'

/** The link that was read and taken out of the address bar, for the life of the document: a remount or a router's refresh finds it here. */
const links = new WeakMap<Document, ResetLink>()

export function rememberResetLink(link: ResetLink): void {
  links.set(document, link)
}

export function recallResetLink(): ResetLink | null {
  return links.get(document) ?? null
}

/** Once a link has been used or refused, it is no longer of use to anybody but a thief. */
export function forgetResetLink(link: ResetLink): void {
  if (links.get(document)?.id === link.id) links.delete(document)
}
