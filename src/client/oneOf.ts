/** The value when it is on the list; otherwise `undefined`. Nothing is coerced to a string. */
export function oneOf<T>(list: readonly T[], value: unknown): T | undefined {
  return list.find((item) => item === value)
}
