import type { AccessTokenSource } from './PasswordResetClient.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'
import { offlineOr } from './PasswordResetErrorKind.js'
import { reportUncaught } from './reportUncaught.js'
import { toText } from './untrusted.js'
import { type Deadline, withDeadline } from './withDeadline.js'

type GetAccessToken = Exclude<AccessTokenSource, string>

/**
 * Lets concurrent requests share one forced refresh. The refresh has its own timeout and continues
 * when the request that started it ends.
 *
 * An error from the app's function is reported to the developer. It is never part of the package's
 * own error, because it may quote the token. A missing token counts as a refused token.
 */
export function shareRefresh(getAccessToken: GetAccessToken, timeoutMs: number): GetAccessToken {
  let refresh: Promise<string> | undefined
  const get: GetAccessToken = async (request) => {
    try {
      return await getAccessToken(request)
    } catch (error) {
      // An error after an abort isn't the developer's mistake, so it isn't reported.
      if (!request.signal.aborted) reportUncaught(error)
      return ''
    }
  }
  return (request) => {
    if (!request.forceRefresh) return get(request)
    refresh ??= withDeadline(timeoutMs, ({ signal }) =>
      get({ forceRefresh: true, signal }),
    ).finally(() => {
      refresh = undefined
    })
    return refresh
  }
}

/**
 * Gets the access token.
 *
 * @throws {PasswordResetError} kind `configuration` when the function returns no string; kind
 * `unauthorized`, or `offline` if the browser is offline, when the function fails or the token is
 * invalid
 */
export async function readAccessToken(
  getAccessToken: GetAccessToken,
  forceRefresh: boolean,
  { signal, wait }: Deadline,
): Promise<string> {
  const get = async () => getAccessToken({ forceRefresh, signal })
  const accessToken: unknown = await wait(get().catch(() => ''))
  if (typeof accessToken !== 'string') throw configurationError('access_token')
  if (!isAccessToken(accessToken)) {
    throw new PasswordResetError({ kind: offlineOr('unauthorized') })
  }
  return accessToken
}

/**
 * Accepts only visible ASCII. For other characters `fetch` throws an error that quotes the token.
 */
export function isAccessToken(value: unknown): value is string {
  return /^[\x21-\x7e]+$/.test(toText(value))
}
