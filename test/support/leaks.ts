/**
 * Whether any of the secrets can be reached from a value: through own and inherited keys of any
 * kind, getters, collections, headers, and errors with their causes and stacks. A test that uses
 * `leaks` first shows that `leaks` finds the same secret in a value that contains it.
 */
export function leaks(value: unknown, secrets: readonly string[]): boolean {
  const seen = new Set<unknown>()
  const isSecret = (text: string) => secrets.some((secret) => text.includes(secret))

  const search = (each: unknown): boolean => {
    if (typeof each === 'string') return isSecret(each)
    if ((typeof each !== 'object' && typeof each !== 'function') || each === null || seen.has(each))
      return false
    seen.add(each)
    if (isPlatform(each)) return false
    return [...contents(each)].some(search)
  }
  return search(value)
}

/** Whether the search skips this object. The window would lead to the test's own secrets. */
function isPlatform(value: object): boolean {
  return value === globalThis || (typeof Node !== 'undefined' && value instanceof Node)
}

function* contents(value: object): Generator {
  if (value instanceof Map || value instanceof Headers || value instanceof URLSearchParams)
    yield* value.entries()
  if (value instanceof Set) yield* value
  if (value instanceof URL) yield value.href
  for (
    let owner: object | null = value;
    owner && !isBuiltIn(owner);
    owner = Object.getPrototypeOf(owner) as object | null
  ) {
    for (const key of Reflect.ownKeys(owner)) {
      yield typeof key === 'symbol' ? key.description : key
      yield read(value, key)
    }
  }
}

function isBuiltIn(prototype: object): boolean {
  return [Object.prototype, Array.prototype, Function.prototype, Error.prototype].some(
    (each) => each === prototype,
  )
}

function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key)
  } catch {
    return undefined
  }
}
