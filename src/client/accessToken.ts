import { type Deadline, withDeadline } from './deadline.js'
import { PasswordResetError } from './PasswordResetError.js'
import type { AccessTokenSource } from './types.js'

/** The one way to get the access token, whatever the option is. */
export type GetAccessToken = Exclude<AccessTokenSource, string>

/**
 * Makes a function of any source. A forced refresh is shared by all requests that wait for it, so
 * it has a time of its own and doesn't end with the request that happened to be first.
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
 * @throws {PasswordResetError} kind `unauthorized` when there is none that can be sent, `offline`
 * when that may be why
 */
export async function readAccessToken(
  getAccessToken: GetAccessToken,
  forceRefresh: boolean,
  deadline: Deadline,
): Promise<string> {
  const get = async () => getAccessToken({ forceRefresh, signal: deadline.signal })
  // Its error may quote the token.
  const accessToken = await deadline.wait(get().catch(() => undefined))
  if (!isAccessToken(accessToken)) {
    throw new PasswordResetError({ kind: isOffline() ? 'offline' : 'unauthorized' })
  }
  return accessToken
}

/** Only `false` says something: it is asked after a failure. */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false
}

/** Visible ASCII only: `fetch` would refuse anything else, in an error that quotes the token. */
export function isAccessToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
}
