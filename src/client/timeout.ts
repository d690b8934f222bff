import { configurationError } from './PasswordResetError.js'

/** The longest delay of `setTimeout`; with a longer one it fires at once. */
export const maxTimeoutMs = 2 ** 31 - 1

const defaultTimeoutMs = 15_000
/** A client ends its own calls; the hook and the form give up only when it fails to. */
const graceMs = 5000

/** @throws {PasswordResetError} kind `configuration` when it is not a valid delay */
export function readTimeout(timeout: unknown): number {
  if (timeout === undefined) return defaultTimeoutMs
  const isTimeout = typeof timeout === 'number' && timeout > 0 && timeout <= maxTimeoutMs
  if (!isTimeout) throw configurationError('timeout')
  return timeout
}

/** The client's own `timeout`, from the timeout of its requests. */
export function toClientTimeout(requestTimeoutMs: number): number {
  return Math.min(requestTimeoutMs + graceMs, maxTimeoutMs)
}
