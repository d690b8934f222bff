import type { PasswordResetError } from '../client/PasswordResetError.js'
import type {
  CustomerPasswordReset,
  PasswordResetClient,
  UpdatePasswordResetVariables,
} from '../client/types.js'

/** The result of an update, before the app's callbacks run. */
export type UpdateAnswer =
  | { readonly passwordReset: CustomerPasswordReset }
  | { readonly error: PasswordResetError }

/**
 * Whether a reset's password was changed, as far as is known over all attempts. It only grows: not
 * applied, unknown, applied. Only updates with a password change it.
 */
export type Knowledge = (
  | { readonly outcome: 'not-applied' }
  /**
   * A request was sent and its answer was lost; `error` is the last one that said so. Or the
   * request was refused, which proves nothing: browsers resend by themselves, and the refusal may
   * be the answer to the second request.
   */
  | { readonly outcome: 'unknown'; readonly error: PasswordResetError }
  | { readonly outcome: 'applied'; readonly passwordReset: CustomerPasswordReset }
) & {
  /** Whether a request is in flight. There is at most one, apart from those that were given up. */
  readonly isInFlight: boolean
}

const nothingKnown: Knowledge = { outcome: 'not-applied', isInFlight: false }

/**
 * What is known by client and id. Keyed by the client object, so that it survives a remount, is
 * collected with the client, and two shops share nothing. Holds ids and answers, never a secret.
 */
const known = new WeakMap<PasswordResetClient, Map<string, Knowledge>>()

const listeners = new Set<() => void>()

/** Returns the same object until something changes, as `useSyncExternalStore` requires. */
export function knowledgeOf(client: PasswordResetClient, id: string | undefined): Knowledge {
  return (id !== undefined && known.get(client)?.get(id)) || nothingKnown
}

/**
 * Adds an answer to what is known. An update without a password says nothing about the password. A
 * later refusal never replaces a lost answer or a success: it may be the answer to a request that
 * the browser resent.
 */
export function learnFrom(
  answer: UpdateAnswer,
  client: PasswordResetClient,
  { id, customer_password }: UpdatePasswordResetVariables,
): void {
  const now = knowledgeOf(client, id)
  const { isInFlight } = now
  if (customer_password === undefined || now.outcome === 'applied') return
  if ('passwordReset' in answer) {
    setKnowledge(client, id, { outcome: 'applied', ...answer, isInFlight })
    return
  }
  const { outcome } = answer.error
  const wasLost = now.outcome === 'unknown' && now.error.outcome === 'unknown'
  if (outcome === 'unknown' || (outcome !== 'not-applied' && !wasLost))
    setKnowledge(client, id, { outcome: 'unknown', ...answer, isInFlight })
}

/** Marks whether a request for a reset is in flight. */
export function setInFlight(client: PasswordResetClient, id: string, isInFlight: boolean): void {
  setKnowledge(client, id, { ...knowledgeOf(client, id), isInFlight })
}

/** Calls the listener when any reset changes. Returns the function to unsubscribe. */
export function subscribeToKnowledge(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function setKnowledge(client: PasswordResetClient, id: string, knowledge: Knowledge): void {
  const resets = known.get(client) ?? new Map<string, Knowledge>()
  resets.set(id, knowledge)
  // A WeakMap key must be an object; `update` rejects invalid clients later.
  if (Object(client) === client) known.set(client, resets)
  for (const listener of listeners) listener()
}
