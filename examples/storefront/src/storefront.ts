import { type ResetPasswordMessages, en } from 'commercelayer-password-reset'
import { messages as it } from 'commercelayer-password-reset/locales/it'
import { useEffect } from 'react'
import { useLocation } from 'react-router'

import { storefronts } from '../storefronts.mjs'
import { type Words, words } from './words'

/** What the pages of one shop have in common. */
export interface Storefront {
  /** Its name in the handler's `storefronts`. */
  readonly id: string
  readonly shop: string
  readonly locale: string
  readonly currency: string
  /** What its paths begin with. */
  readonly root: string
  readonly checkout: string
  readonly messages: ResetPasswordMessages
  readonly words: Words
}

/** Both shops of the organization. A page of a real one knows only its own. */
export const shops: readonly Storefront[] = [
  { ...storefronts.uk, messages: en, words: words.en },
  { ...storefronts.it, messages: it, words: words.it },
]

/** The shop whose page this is: the path says it. */
export function useStorefront(): Storefront {
  const { pathname } = useLocation()
  return shops.findLast(({ root }) => `${pathname}/`.startsWith(`${root}/`)) ?? shops[0]!
}

/** The document's language and title follow the shop. */
export function useDocumentOf({ locale, shop }: Storefront): void {
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = shop
  }, [locale, shop])
}

/** A page that leads on to where the shopper was, which may be nowhere in particular. */
export function withReturnTo(page: string, returnTo: string | undefined): string {
  return returnTo === undefined ? page : `${page}?${new URLSearchParams({ returnTo })}`
}
