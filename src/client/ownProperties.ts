/**
 * Copies the own enumerable properties of what may be anything, for reading them by destructuring:
 * an inherited property may come from a polluted `Object.prototype`. Empty for what is no object.
 * What a getter that throws would say is missing, and so is all behind it: its error may be a
 * secret's.
 */
export function ownProperties(value: unknown): { readonly [key: string]: unknown } {
  const copy = Object.create(null) as Record<string, unknown>
  try {
    if (typeof value === 'object') Object.assign(copy, value)
  } catch {
    // Whoever reads the copy says what is missing.
  }
  return copy
}
