import type { PasswordResetClient } from './types.js'

/** What is known of the resets that one client has updated: ids, never a secret. */
export interface ResetHistory {
  /** Resets whose update is running. */
  readonly inFlight: Set<string>
  /** Resets that were used, or whose answer was lost: a refusal after that doesn't mean that the password was not changed. */
  readonly maybeUsed: Set<string>
}

const histories = new WeakMap<PasswordResetClient, ResetHistory>()

/** The history of a client. It lives as long as the client object, so it survives a remount and is not shared between two shops. */
export function historyOf(client: PasswordResetClient): ResetHistory {
  const history = histories.get(client) ?? { inFlight: new Set(), maybeUsed: new Set() }
  // What is no object is no client either; the call will say so.
  if (Object(client) === client) histories.set(client, history)
  return history
}
