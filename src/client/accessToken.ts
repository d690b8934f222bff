import { type Deadline, withDeadline } from './deadline.js'
import { toText } from './ownProperties.js'
import { PasswordResetError, type PasswordResetErrorKind } from './PasswordResetError.js'
import type { AccessTokenSource } from './types.js'

type GetAccessToken = Exclude<AccessTokenSource, string>

/**
 * Lets concurrent requests share one forced refresh. So it has its own timeout and doesn't end with
 * the request that started it.
 */
export function shareRefresh(getAccessToken: GetAccessToken, timeoutMs: number): GetAccessToken {
  let refresh: Promise<string> | undefined
  return (request) => {
    if (!request.forceRefresh) return getAccessToken(request)
    refresh ??= withDeadline(timeoutMs, ({ signal }) =>
      getAccessToken({ forceRefresh: true, signal }),
    ).finally(() => {
      refresh = undefined
    })
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
    throw new PasswordResetError({ kind: offlineOr('unauthorized') })
  }
  return accessToken
}

/**
 * The kind of a failure, or `offline` when the browser says that it is. It may be wrong, so this
 * explains failures and never prevents a request.
 */
export function offlineOr<TKind extends PasswordResetErrorKind>(kind: TKind): TKind | 'offline' {
  return globalThis.navigator?.onLine === false ? 'offline' : kind
}

/** Visible ASCII only: for anything else `fetch` throws an error that quotes the token. */
export function isAccessToken(value: unknown): value is string {
  return /^[\x21-\x7e]+$/.test(toText(value))
}
