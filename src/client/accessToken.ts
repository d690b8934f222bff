import { type Deadline, withDeadline } from './deadline.js'
import { PasswordResetError } from './PasswordResetError.js'
import type { AccessTokenSource } from './types.js'

/** The `accessToken` option as a function. */
export type GetAccessToken = Exclude<AccessTokenSource, string>

/**
 * Turns the `accessToken` option into a function. Concurrent requests share one forced refresh, so
 * the refresh has its own timeout and doesn't end with the request that started it.
 */
export function toGetAccessToken(source: AccessTokenSource, timeoutMs: number): GetAccessToken {
  if (typeof source === 'string') return () => source
  let refresh: Promise<string> | undefined
  return (request) => {
    if (!request.forceRefresh) return source(request)
    if (!refresh) {
      const forget = () => {
        refresh = undefined
      }
      refresh = withDeadline(timeoutMs, ({ signal }) => source({ forceRefresh: true, signal }))
      refresh.then(forget, forget)
    }
    return refresh
  }
}

/**
 * Gets the access token.
 *
 * @throws {PasswordResetError} kind `unauthorized` when there is no valid one, or `offline` when
 * the browser is offline
 */
export async function readAccessToken(
  getAccessToken: GetAccessToken,
  forceRefresh: boolean,
  deadline: Deadline,
): Promise<string> {
  const get = async () => getAccessToken({ forceRefresh, signal: deadline.signal })
  // The error is dropped, because it may quote the token.
  const accessToken = await deadline.wait(get().catch(() => undefined))
  if (!isAccessToken(accessToken)) {
    throw new PasswordResetError({ kind: isOffline() ? 'offline' : 'unauthorized' })
  }
  return accessToken
}

/**
 * Whether the browser says that it is offline. It may be wrong, so this explains failures and never
 * prevents a request.
 */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false
}

/** Visible ASCII only: for anything else `fetch` throws an error that quotes the token. */
export function isAccessToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
}
