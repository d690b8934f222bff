/**
 * Reports an error as if it were uncaught. Does nothing where `globalThis.reportError` is missing.
 */
export function reportUncaught(error: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error)
}

/**
 * Calls one of the app's callbacks. If the callback throws or rejects, its error is reported and
 * goes no further.
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
