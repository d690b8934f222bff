import { callSafely, reportUncaught } from '../client/reportUncaught.js'

/** Shows another URL in the address bar, by the history or by the router's own way. */
export function replaceAddress(url: URL, replace: true | ((url: URL) => void)): void {
  if (replace !== true) {
    callSafely(replace, url)
    return
  }
  guard(() => {
    window.history.replaceState(window.history.state, '', url.href)
    // Nothing may cancel it: in StrictMode the clean-up of an effect runs at once.
    setTimeout(() => {
      guard(() => {
        tellNext(url)
      })
    })
  })
}

/**
 * Next's router takes a state with its mark for one of its own and goes on with the URL that it
 * knows, which it sends to the server at the next refresh. Without the mark it learns the URL, and
 * puts the mark back. A task later, since it listens only once its own effects have run.
 */
function tellNext(url: URL): void {
  const { href } = window.location
  const state: unknown = window.history.state
  if (href !== url.href || typeof state !== 'object' || state === null || !('__NA' in state)) return
  const { __NA: _, ...unmarked } = state
  window.history.replaceState(unmarked, '', href)
  const isKept = (window.history.state as Partial<typeof state> | null)?.__NA !== undefined
  if (!isKept) window.history.replaceState(state, '', href)
}

/** Browsers refuse: Safari after 100 calls, any in a sandboxed frame. The page must go on. */
function guard(work: () => void): void {
  try {
    work()
  } catch (error) {
    reportUncaught(error)
  }
}
