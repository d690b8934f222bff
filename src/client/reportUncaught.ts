/**
 * Reports an error to the app's developer, as if it were uncaught. No-op where
 * `globalThis.reportError` is missing.
 */
export function reportUncaught(error: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error)
}

/**
 * Calls a callback of the app. When it throws or rejects, the error is reported and changes nothing
 * else.
 */
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
