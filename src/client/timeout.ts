import { configurationError } from './PasswordResetError.js'
import type { PasswordResetClient } from './types.js'

/** The longest delay of `setTimeout`; with a longer one it fires at once. */
const maxTimeoutMs = 2 ** 31 - 1

const defaultTimeoutMs = 15_000

/** @throws {PasswordResetError} kind `configuration` when it is not a valid delay */
export function readTimeout(timeout: unknown): number {
  if (timeout === undefined) return defaultTimeoutMs
  const isTimeout = typeof timeout === 'number' && timeout > 0 && timeout <= maxTimeoutMs
  if (!isTimeout) throw configurationError('timeout')
  return timeout
}

/**
 * The client's own `timeout`: long enough that its request always ends first, because the request
 * knows whether it was sent.
 */
export function toClientTimeout(requestTimeoutMs: number): number {
  return Math.min(requestTimeoutMs * 2, maxTimeoutMs)
}

const defaultUpdateLimitMs = 60_000

/** How long an update may take with this client, which may be the app's own. */
export function readUpdateLimit(client: PasswordResetClient): number {
  const timeout: unknown = client?.timeout
  return typeof timeout === 'number' && timeout > 0
    ? Math.min(timeout, maxTimeoutMs)
    : defaultUpdateLimitMs
}
