/** Creates its AbortSignal on first use, because most work needs none. */
export interface LazySignal {
  readonly get: () => AbortSignal
  readonly isAborted: () => boolean
  readonly abort: () => void
}

/** Makes a signal that is not aborted yet. */
export function createLazySignal(): LazySignal {
  let controller: AbortController | undefined
  let isAborted = false
  return {
    get() {
      controller ??= new AbortController()
      if (isAborted) controller.abort()
      return controller.signal
    },
    isAborted: () => isAborted,
    abort() {
      isAborted = true
      controller?.abort()
    },
  }
}
