import { afterEach, beforeEach, expect } from 'vitest'

const methods = ['debug', 'info', 'log', 'warn', 'error'] as const
const originals = Object.fromEntries(methods.map((method) => [method, console[method]]))

/**
 * Fails each test of a file that printed anything. The package never uses the console; what appears
 * there is a warning by React or a library, or a forgotten line. A test that expects output
 * replaces the method with a spy of its own.
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
