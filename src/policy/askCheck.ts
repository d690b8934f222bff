import { withDeadline } from '../client/withDeadline.js'
import type { PasswordCheck } from './passwordPolicy.js'

/** The time limit for a check or a schema. After this time, the password is accepted. */
export const checkTimeoutMs = 5000

/**
 * Runs the policy's check. If the check fails, takes too long or is aborted, the password is
 * accepted, because Commerce Layer can still refuse it.
 */
export async function askCheck(
  check: PasswordCheck,
  password: string,
  signal: AbortSignal,
): Promise<{ code: string; count?: number } | null> {
  try {
    return await withDeadline(
      checkTimeoutMs,
      (deadline) => check(password, { signal: deadline.signal }),
      signal,
    )
  } catch {
    return null
  }
}
