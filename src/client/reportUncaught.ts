/**
 * Tells the app's developer, as an uncaught error would. No-op where `globalThis.reportError` is
 * missing.
 */
export function reportUncaught(error: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error)
}

/**
 * Calls a callback of the app: what it throws, or rejects with, is reported and changes nothing
 * here.
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
