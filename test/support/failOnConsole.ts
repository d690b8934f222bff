import { afterEach, beforeEach, expect, vi } from 'vitest'

const methods = ['debug', 'info', 'log', 'warn', 'error'] as const

/**
 * Fails a test that printed anything. The package never uses the console; what appears there is a warning by React or a library, or a
 * forgotten line. A test that expects output replaces the method with a spy of its own.
 */
let printed: unknown[][] = []

beforeEach(() => {
  printed = []
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      printed.push([method, ...args])
    })
  }
})

afterEach(() => {
  for (const method of methods) vi.mocked(console[method]).mockRestore()
  expect(printed, 'unexpected console output').toEqual([])
})
