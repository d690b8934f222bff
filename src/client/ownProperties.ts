/**
 * Copies the own enumerable properties of what may be anything, for reading them by destructuring:
 * an inherited property may come from a polluted `Object.prototype`. Empty for what is no object.
 */
export function ownProperties(value: unknown): { readonly [key: string]: unknown } {
  const copy = Object.create(null) as Record<string, unknown>
  return typeof value === 'object' ? Object.assign(copy, value) : copy
}
