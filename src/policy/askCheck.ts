import { withDeadline } from '../client/deadline.js'
import type { PasswordCheck } from './passwordPolicy.js'

/** What takes longer accepts. */
export const maxCheckMs = 5000

/**
 * Asks the policy's check. What fails, takes too long or is stopped accepts: the server stays the
 * authority.
 */
export async function askCheck(
  check: PasswordCheck,
  password: string,
  signal: AbortSignal,
): Promise<{ code: string; count?: number } | null> {
  try {
    return await withDeadline(
      maxCheckMs,
      (deadline) => check(password, { signal: deadline.signal }),
      signal,
    )
  } catch {
    return null
  }
}
