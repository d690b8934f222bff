/**
 * Refuses an invalid option. The message names the option and what was expected, never the value,
 * which may be a secret.
 *
 * @throws {TypeError}
 */
export function requireOption(isValid: boolean, name: string, rule: string): asserts isValid {
  if (!isValid) throw new TypeError(`\`${name}\` must be ${rule}.`)
}

/** @throws {TypeError} unless the option is a non-empty string */
export function requireText(value: unknown, name: string): asserts value is string {
  requireOption(typeof value === 'string' && value !== '', name, 'a non-empty string')
}

/** @throws {TypeError} unless the option is a function, or left out where that is allowed */
export function requireFunction(value: unknown, name: string, isOptional = false): void {
  const isValid = typeof value === 'function' || (isOptional && value === undefined)
  requireOption(isValid, name, 'a function')
}

/**
 * Refuses to make a handler without options, or in a page: its secrets would have to be in the page
 * as well.
 *
 * @throws {Error} where there is a `document`
 * @throws {TypeError} without options
 */
export function requireServer(name: string, options: unknown): void {
  if (typeof document !== 'undefined') {
    throw new Error(`${name} is for servers only: a browser would show its secrets to everyone.`)
  }
  const isGiven = typeof options === 'object' && options !== null
  requireOption(isGiven, 'options', `an object: ${name}({ … })`)
}
