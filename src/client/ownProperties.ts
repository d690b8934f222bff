/**
 * Copies the own enumerable properties of any value, for safe destructuring: an inherited property
 * may come from a polluted `Object.prototype`. Empty when the value is not an object. When a getter
 * throws, its property and all after it are missing; the error is dropped, because it may contain a
 * secret.
 */
export function ownProperties(value: unknown): { readonly [key: string]: unknown } {
  const copy = Object.create(null) as Record<string, unknown>
  try {
    if (typeof value === 'object') Object.assign(copy, value)
  } catch {
    // The caller handles missing properties.
  }
  return copy
}

/** The value when it is a list; otherwise an empty one. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The value when it is a string; otherwise an empty one. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
