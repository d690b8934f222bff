/**
 * Copies a value's own enumerable properties, so that destructuring is safe: an inherited property
 * may come from a polluted `Object.prototype`. The copy is empty if the value isn't an object. If a
 * getter throws, the copy lacks that property and all properties after it. The error is dropped,
 * because it may contain a secret.
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

/** Returns the value if it is a list; otherwise an empty list. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Returns the value if it is a string; otherwise an empty string. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

const maxDepth = 8
/** Keys that could pollute a prototype if the copy is merged into another object. */
const unsafeKey = /^(?:__proto__|constructor|prototype)$/

/**
 * Copies plain JSON. Copies only own enumerable keys, and leaves `undefined` out.
 *
 * @throws {TypeError} for values that JSON can't represent (functions, cycles, BigInt, NaN, class
 * instances), unsafe keys, and more than 8 levels
 */
export function copyJson(value: unknown, depth = 0): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (Number.isFinite(value)) return value
  if (depth === maxDepth) throw new TypeError()
  if (Array.isArray(value)) return value.map((item) => copyJson(item, depth + 1))
  if (!isPlainObject(value)) throw new TypeError()
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    if (unsafeKey.test(key)) throw new TypeError()
    copy[key] = copyJson(item, depth + 1)
  }
  return copy
}

/**
 * Whether a value is a plain object: a literal or a result of `JSON.parse`, from this realm or
 * another.
 */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/**
 * Returns the value if it is in the list, otherwise `undefined`. Never converts the value to a
 * string.
 */
export function oneOf<T>(list: readonly T[], value: unknown): T | undefined {
  return list.find((item) => item === value)
}
