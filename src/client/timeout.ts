import { configurationError } from './PasswordResetError.js'

/** The longest that a timer can wait: one that is longer ends at once. */
export const maxTimeoutMs = 2 ** 31 - 1

const defaultTimeoutMs = 15_000
/** A client ends its calls itself. Whoever calls it gives up only when the client doesn't. */
const graceMs = 5000

/** @throws {PasswordResetError} kind `configuration` for what no timer can wait */
export function readTimeout(timeout: unknown): number {
  if (timeout === undefined) return defaultTimeoutMs
  const isTimeout = typeof timeout === 'number' && timeout > 0 && timeout <= maxTimeoutMs
  if (!isTimeout) throw configurationError('timeout')
  return timeout
}

/** The `timeout` that a client has, by the one that its requests have. */
export function toClientTimeout(requestTimeoutMs: number): number {
  return Math.min(requestTimeoutMs + graceMs, maxTimeoutMs)
}
