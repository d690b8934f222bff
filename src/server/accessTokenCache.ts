import type { Answer } from '../client/answer.js'

/** An access token, and when it ends, in milliseconds since the epoch. */
export interface AccessToken {
  readonly accessToken: string
  readonly expiresAt: number
}

/** A token that ends on its way would be refused. */
const marginMs = 60_000

/**
 * Keeps an access token until a minute before its end. All requests share it, and share the request
 * for it, because Commerce Layer allows 30 of them a minute. A failure is not kept.
 */
export function createAccessTokenCache(
  request: () => Promise<AccessToken | Answer>,
  timeoutMs: number,
): (refused?: string) => Promise<AccessToken | Answer> {
  let cached: AccessToken | undefined
  let pending: { since: number; token: Promise<AccessToken | Answer> } | undefined

  const share = async () => {
    // A worker may end a request together with what others wait for, and without an error.
    if (!pending || Date.now() - pending.since > timeoutMs)
      pending = { since: Date.now(), token: request() }
    const own = pending
    try {
      const token = await own.token
      if ('accessToken' in token) cached = token
      return token
    } finally {
      if (pending === own) pending = undefined
    }
  }

  return async (refused) => {
    const isValid = cached && cached.expiresAt - marginMs > Date.now()
    return cached && isValid && cached.accessToken !== refused ? cached : share()
  }
}
