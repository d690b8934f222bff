/** Reads one own property of what may be anything: an inherited one may come from a polluted `Object.prototype`. */
export function ownValue(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined
}
