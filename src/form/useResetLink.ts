'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

import type { ResetLink, ResetLinkParams } from '../client/PasswordResetClient.js'
import { isSameLink, withoutResetLink } from '../client/readResetLink.js'
import { getLastRead, readAddress, rememberResetLink } from '../client/rememberResetLink.js'
import { callSafely } from '../client/reportUncaught.js'

/** Options of `useResetLink`. */
export interface UseResetLinkOptions {
  /**
   * Removes the link from the address bar, but keeps other parameters, the hash and the router's
   * state. `true` calls `history.replaceState`, and `false` leaves the link in the address bar. If
   * the router stores a copy of the address, pass a function that calls the router's own `replace`
   * with the URL that the function gets. @default true
   */
  scrub?: boolean | ((url: URL) => void) | undefined
  /** The names of the link's URL parameters. */
  params?: ResetLinkParams | undefined
  /** A link that other code has read, e.g. a router; `undefined` while it is not known yet. */
  link?: ResetLink | null | undefined
}

/**
 * Reads the page's reset link once and removes it from the address bar. Otherwise history,
 * analytics and screenshots would contain the token. Returns `undefined` on the server and while
 * hydrating, and `null` when there is no link.
 *
 * The link stays in memory until it is used or refused, so it survives a remount or a router's
 * refresh. A reload forgets the link. The form then asks the shopper to open the link in the email
 * again.
 *
 * @example
 * <ResetPasswordForm client={client} link={useResetLink()} />
 *
 * @example
 * // Next.js with the Pages Router, which stores its own copy of the address
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

  // This is an effect, because the address bar is outside of React, and React may discard a render.
  useEffect(() => {
    const { href } = window.location
    // The address may contain other parameters that look like a link.
    if (scrub === false || !link || !isSameLink(readAddress(params), link)) return
    // Removes the link from each address only once, even if the address hasn't changed by the next
    // render: some routers change it only after another render.
    if (scrubbed.current === href) return
    scrubbed.current = href
    callSafely(scrub === true ? showInHistory : scrub, new URL(withoutResetLink(href, params)))
  }, [scrub, params, link])

  return link
}

/** Creates a reader, which returns the same object until the address contains a different link. */
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
  // No cleanup cancels this timeout, because StrictMode runs an effect's cleanup at once.
  setTimeout(callSafely, 0, notifyNextRouter, url)
}

/**
 * Tells Next's router the new URL. Next ignores a `replaceState` whose state has Next's `__NA`
 * mark, and would send the old URL to the server at the next refresh. Without the mark, Next reads
 * the URL and adds the mark again. Call this a task later, because Next listens only after its own
 * effects have run.
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
