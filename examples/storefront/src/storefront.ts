import { type ResetPasswordMessages, en } from 'commercelayer-password-reset'
import { messages as it } from 'commercelayer-password-reset/locales/it'
import { useEffect } from 'react'
import { useLocation } from 'react-router'

import { storefronts } from '../storefronts.mjs'
import { type Words, words } from './words'

/** The data that all pages of one shop use. */
export interface Storefront {
  /** The shop's name in the handler's `storefronts`. */
  readonly id: string
  readonly shop: string
  readonly locale: string
  readonly currency: string
  /** The beginning of the shop's paths. */
  readonly root: string
  readonly checkout: string
  readonly messages: ResetPasswordMessages
  readonly words: Words
}

/** Both shops of the organization. A page of a real shop contains only its own shop. */
export const shops: readonly Storefront[] = [
  { ...storefronts.uk, messages: en, words: words.en },
  { ...storefronts.it, messages: it, words: words.it },
]

/** Finds the shop of the current page by its path. */
export function useStorefront(): Storefront {
  const { pathname } = useLocation()
  return shops.findLast(({ root }) => `${pathname}/`.startsWith(`${root}/`)) ?? shops[0]!
}

/** Sets the document's language and title for the shop. */
export function useDocumentOf({ locale, shop }: Storefront): void {
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = shop
  }, [locale, shop])
}

/** Adds `returnTo` to a page's path, if there is a page to return to. */
export function withReturnTo(page: string, returnTo: string | undefined): string {
  return returnTo === undefined ? page : `${page}?${new URLSearchParams({ returnTo })}`
}
