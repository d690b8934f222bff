import { callSafely, reportUncaught } from '../client/reportUncaught.js'

/**
 * Shows another URL in the address bar, with `history.replaceState` or the router's own function.
 */
export function replaceAddress(url: URL, replace: true | ((url: URL) => void)): void {
  if (replace !== true) {
    callSafely(replace, url)
    return
  }
  tryOrReport(() => {
    window.history.replaceState(window.history.state, '', url.href)
    // An effect's cleanup must not cancel this, because StrictMode runs it at once.
    setTimeout(() => {
      tryOrReport(() => {
        notifyNextRouter(url)
      })
    })
  })
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

/**
 * Browsers may throw: Safari after 100 calls, all of them in a sandboxed frame. The page must go
 * on.
 */
function tryOrReport(work: () => void): void {
  try {
    work()
  } catch (error) {
    reportUncaught(error)
  }
}
