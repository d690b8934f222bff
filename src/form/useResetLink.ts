'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

import type { ResetLink, ResetLinkParams } from '../client/PasswordResetClient.js'
import { isSameLink, withoutResetLink } from '../client/readResetLink.js'
import { getLastRead, readAddress, rememberResetLink } from '../client/rememberResetLink.js'
import { callSafely } from '../client/reportUncaught.js'

/**
 * Options of `useResetLink`: how the link is read, and whether it is removed from the address bar.
 */
export interface UseResetLinkOptions {
  /**
   * Remove the link from the address bar, keeping other parameters, the hash and the router's
   * state. `true` calls `history.replaceState`. When the router keeps a copy of the address, pass
   * the router's own `replace` as a function; it gets the URL to show. `false` leaves the link
   * there.
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
 * Reads the page's reset link once and removes it from the address bar, where history, analytics
 * and screenshots would keep the token. `undefined` on the server and while hydrating, `null` when
 * there is no link.
 *
 * The link stays in memory for the life of the document, until it is used or refused, so that it
 * survives a remount or a router's refresh. A reload forgets it: the form then says to open the
 * link in the email again.
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
  const [read] = useState(createReader)
  const scrubbed = useRef('')
  const link = useSyncExternalStore(
    subscribeToAddress,
    () => read(options),
    () => undefined,
  )

  // In an effect, because the address bar is outside of React, which may discard a render.
  useEffect(() => {
    const { href } = window.location
    // The page may have parameters of its own that look like a link.
    if (scrub === false || !link || !isSameLink(readAddress(params), link)) return
    // Asked already: a router may change the address later, after the page renders again.
    if (scrubbed.current === href) return
    scrubbed.current = href
    callSafely(scrub === true ? showInHistory : scrub, new URL(withoutResetLink(href, params)))
  }, [scrub, params, link])

  return link
}

/** Reads the link of one component, which keeps it until the address has another. */
function createReader() {
  let current: ResetLink | null | undefined

  return (options: UseResetLinkOptions) => {
    const { params } = options
    const link = Object.hasOwn(options, 'link') ? options.link : readAddress(params)
    if (link === undefined) return undefined
    if (link && !isSameLink(link, current)) {
      current = link
      rememberResetLink(link, params)
    }
    current ??= getLastRead()?.link ?? null
    return current
  }
}

function subscribeToAddress(listener: () => void): () => void {
  const events = ['popstate', 'hashchange']
  for (const event of events) window.addEventListener(event, listener)
  return () => {
    for (const event of events) window.removeEventListener(event, listener)
  }
}

/**
 * Shows another URL in the address bar. Call it through `callSafely`, because browsers may throw:
 * Safari after 100 calls, and every browser in a sandboxed frame.
 */
function showInHistory(url: URL): void {
  window.history.replaceState(window.history.state, '', url.href)
  // An effect's cleanup must not cancel this, because StrictMode runs it at once.
  setTimeout(callSafely, 0, notifyNextRouter, url)
}

/**
 * Tells Next's router the new URL. Next ignores a `replaceState` whose state has its `__NA` mark,
 * and would send the old URL to the server at the next refresh. Without the mark it reads the URL
 * and adds the mark again. A task later, because Next listens only after its own effects have run.
 */
function notifyNextRouter(url: URL): void {
  const { href } = window.location
  const state: unknown = window.history.state
  if (href !== url.href || typeof state !== 'object' || state === null || !('__NA' in state)) return
  const { __NA: _, ...unmarked } = state
  window.history.replaceState(unmarked, '', href)
  const isKept = (window.history.state as Partial<typeof state> | null)?.__NA !== undefined
  if (!isKept) window.history.replaceState(state, '', href)
}
