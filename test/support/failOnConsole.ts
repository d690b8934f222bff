import { afterEach, beforeEach, expect } from 'vitest'

const methods = ['debug', 'info', 'log', 'warn', 'error'] as const
const originals = Object.fromEntries(methods.map((method) => [method, console[method]]))

/**
 * Fails each test of a file that prints to the console. The package never uses the console, so any
 * output is a warning from React or a library, or a forgotten line. A test that expects output
 * replaces the console's method with a spy.
 */
export function failOnConsole(): void {
  let printed: unknown[][] = []

  beforeEach(() => {
    printed = []
    for (const method of methods) {
      console[method] = (...args: unknown[]) => {
        printed.push([method, ...args])
      }
    }
  })

  afterEach(() => {
    Object.assign(console, originals)
    expect(printed, 'unexpected console output').toEqual([])
  })
}
