import type { PasswordResetError } from '../client/PasswordResetError.js'
import type { CustomerPasswordReset, PasswordResetClient } from '../client/types.js'

/**
 * What is known of a reset's password, over all tries. Only grows: not applied, unknown, applied.
 * Only what sends a password changes it.
 */
export type Knowledge = (
  | { readonly outcome: 'not-applied' }
  /**
   * A request was sent whose answer was lost; the error is the last one that said so. Or it was
   * refused, which proves nothing: browsers resend by themselves, and the refusal may be the answer
   * to the second request.
   */
  | { readonly outcome: 'unknown'; readonly error: PasswordResetError }
  | { readonly outcome: 'applied'; readonly passwordReset: CustomerPasswordReset }
) & {
  /** A request is on its way. At most one is, but for those that were given up. */
  readonly isUnderWay: boolean
}

const nothingKnown: Knowledge = Object.freeze({ outcome: 'not-applied', isUnderWay: false })

interface ClientRecord {
  readonly known: Map<string, Knowledge>
  readonly listeners: Set<() => void>
}

/**
 * By client object: it lives as long as the client, survives a remount, and two shops share
 * nothing. Holds ids and answers, never a secret.
 */
const records = new WeakMap<PasswordResetClient, ClientRecord>()

/** The same object until something new is known, so that React can compare it. */
export function knowledgeOf(client: PasswordResetClient, id: string | undefined): Knowledge {
  return (id !== undefined && recordOf(client).known.get(id)) || nothingKnown
}

/**
 * Adds to what is known. An answer can't make it less: it may be the answer to a second request.
 */
export function learn(
  client: PasswordResetClient,
  id: string,
  news:
    | { outcome: 'unknown'; error: PasswordResetError }
    | { outcome: 'applied'; passwordReset: CustomerPasswordReset },
): void {
  const now = knowledgeOf(client, id)
  if (now.outcome === 'applied') return
  const wasLost = now.outcome === 'unknown' && now.error.outcome === 'unknown'
  const isLess = news.outcome === 'unknown' && news.error.outcome !== 'unknown'
  if (!(wasLost && isLess)) setKnowledge(client, id, { ...news, isUnderWay: now.isUnderWay })
}

/** Marks that a request for a reset is on its way, or no longer. */
export function setUnderWay(client: PasswordResetClient, id: string, isUnderWay: boolean): void {
  setKnowledge(client, id, { ...knowledgeOf(client, id), isUnderWay })
}

/** Calls back at each change, for any of the client's resets. Returns the way to stop. */
export function subscribeToKnowledge(
  client: PasswordResetClient,
  listener: () => void,
): () => void {
  const { listeners } = recordOf(client)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function setKnowledge(client: PasswordResetClient, id: string, knowledge: Knowledge): void {
  const { known, listeners } = recordOf(client)
  known.set(id, knowledge)
  for (const listener of listeners) listener()
}

function recordOf(client: PasswordResetClient): ClientRecord {
  const record = records.get(client) ?? { known: new Map(), listeners: new Set() }
  // A WeakMap key must be an object; `update` rejects invalid clients later.
  if (Object(client) === client) records.set(client, record)
  return record
}
