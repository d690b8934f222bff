'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'

import { withoutResetLink } from '../client/resetLink.js'
import {
  isSameLink,
  readAddress,
  recallResetLink,
  rememberResetLink,
} from '../client/resetLinkMemory.js'
import type { ResetLink, ResetLinkParams } from '../client/types.js'
import { replaceAddress } from './replaceAddress.js'

/** How the link of the page is read, and whether it is taken out of the address bar. */
export interface UseResetLinkOptions {
  /**
   * Take the link out of the address bar, keeping other parameters, the hash and the router's
   * state. `true` calls `history.replaceState`. A function is your router's own `replace`, where
   * the router keeps a copy of the address; it gets the URL to show. `false` leaves the link there.
   *
   * @default true
   */
  scrub?: boolean | ((url: URL) => void) | undefined
  /** Names of the URL parameters. */
  params?: ResetLinkParams | undefined
  /** A link that was read elsewhere, e.g. by a router; `undefined` while it is not known. */
  link?: ResetLink | null | undefined
}

/**
 * Reads the reset link of the page once, and takes it out of the address bar, where history,
 * analytics and screenshots would keep the token. `undefined` on the server and while hydrating,
 * `null` when there is no link.
 *
 * The link stays in memory for the life of the document, so that a remount or a router's refresh
 * finds it, until it is used or refused. A reload forgets it: the form then says to open the link
 * in the e-mail again.
 *
 * @example
 * <ResetPasswordForm client={client} link={useResetLink()} />
 *
 * @example
 * // Next.js with the Pages Router, which keeps the address in a state of its own
 * const router = useRouter()
 * const link = useResetLink({ scrub: (url) => router.replace(url, undefined, { shallow: true }) })
 */
export function useResetLink(options: UseResetLinkOptions = {}): ResetLink | null | undefined {
  const { scrub = true, params } = options
  const [store] = useState(createLinkStore)
  const link = useSyncExternalStore(
    store.subscribe,
    () => store.read(options),
    () => undefined,
  )

  // The address bar is outside of React; not while rendering, since a render may be thrown away.
  useEffect(() => {
    const { href } = window.location
    // The page may have parameters of its own that look like a link.
    if (scrub === false || !link || !isSameLink(readAddress(params), link)) return
    // A router takes its time, in which the page may render again.
    if (store.isScrubbed(href)) return
    replaceAddress(new URL(withoutResetLink(href, params)), scrub)
  }, [store, scrub, params, link])

  return link
}

/**
 * The link of one component: once found it stays, also when the memory forgets it, until the
 * address brings another.
 */
function createLinkStore() {
  let current: ResetLink | null | undefined
  let scrubbed = ''

  const keep = (link: ResetLink | null, params: ResetLinkParams | undefined) => {
    if (link && !isSameLink(link, current)) {
      current = link
      rememberResetLink(link, params)
    }
    current ??= recallResetLink()
    return current
  }

  return {
    read: (options: UseResetLinkOptions) => {
      const { link, params } = options
      if (!Object.hasOwn(options, 'link')) return keep(readAddress(params), params)
      return link === undefined ? undefined : keep(link, params)
    },
    /** Whether the link is being taken out of this address; says so from then on. */
    isScrubbed: (href: string) => {
      const isScrubbed = scrubbed === href
      scrubbed = href
      return isScrubbed
    },
    subscribe: (listener: () => void) => {
      const events = ['popstate', 'hashchange']
      for (const event of events) window.addEventListener(event, listener)
      return () => {
        for (const event of events) window.removeEventListener(event, listener)
      }
    },
  }
}
