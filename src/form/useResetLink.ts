'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'

import { readResetLink, withoutResetLink } from '../client/resetLink.js'
import type { ResetLink, ResetLinkParams } from '../client/types.js'

/** How the link of the page is read, and whether it is taken out of the address bar. */
export interface UseResetLinkOptions {
  /**
   * Take the link out of the address bar, keeping other parameters, the hash and the router's
   * state. @default true
   */
  scrub?: boolean | undefined
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
 */
export function useResetLink(options: UseResetLinkOptions = {}): ResetLink | null | undefined {
  const { scrub = true, params } = options
  const [store] = useState(createLinkStore)
  const found = useSyncExternalStore(
    store.subscribe,
    () => store.read(options),
    () => undefined,
  )

  // The address bar is outside of React; not while rendering, since a render may be thrown away.
  useEffect(() => {
    if (!scrub || found === undefined) return
    const clean = withoutResetLink(window.location.href, params)
    if (clean !== window.location.href) window.history.replaceState(window.history.state, '', clean)
  }, [scrub, params, found])

  return found
}

/**
 * The link of one component: once found it stays, also when the memory forgets it, until the
 * address brings another.
 */
function createLinkStore() {
  let current: ResetLink | null | undefined

  const keep = (link: ResetLink | null | undefined) => {
    if (link && (link.id !== current?.id || link.token !== current.token)) {
      current = link
      rememberResetLink(link)
    }
    current ??= recallResetLink()
    return current
  }

  return {
    read: (options: UseResetLinkOptions) => {
      if (!Object.hasOwn(options, 'link'))
        return keep(readResetLink(window.location.href, options.params))
      return options.link === undefined ? undefined : keep(options.link)
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

/**
 * The link that was read and taken out of the address bar, for the life of the document: a remount
 * or a router's refresh finds it here.
 */
const links = new WeakMap<Document, ResetLink>()

function rememberResetLink(link: ResetLink): void {
  links.set(document, link)
}

function recallResetLink(): ResetLink | null {
  return links.get(document) ?? null
}

/** Once a link has been used or refused, it is no longer of use to anybody but a thief. */
export function forgetResetLink(link: ResetLink): void {
  if (links.get(document)?.id === link.id) links.delete(document)
}
