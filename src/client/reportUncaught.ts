/**
 * Reports an error as if it were uncaught. Needs `globalThis.reportError`, otherwise does nothing.
 */
export function reportUncaught(error: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error)
}

/** Calls a callback of the app. An error or a rejection of the callback is only reported. */
export function callSafely<TArgument>(
  callback: ((argument: TArgument) => unknown) | undefined,
  argument: TArgument,
): void {
  try {
    const result = callback?.(argument)
    if (result instanceof Promise) result.catch(reportUncaught)
  } catch (error) {
    reportUncaught(error)
  }
}
