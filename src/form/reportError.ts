/** Tells the page's developer, as an uncaught error would, without stopping anything. Where there is nobody to tell, nobody is told. */
export function reportError(error: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error)
}

/** Calls a callback of the host: what it throws, or rejects with, is reported and changes nothing here. */
export function callHost<TArgument>(
  callback: ((argument: TArgument) => unknown) | undefined,
  argument: TArgument,
): void {
  try {
    const result = callback?.(argument)
    if (result instanceof Promise) result.catch(reportError)
  } catch (error) {
    reportError(error)
  }
}
