import { startDeadline } from './deadline.js'
import type { AccessToken } from './types.js'

type GetAccessToken = Exclude<AccessToken, string>

/**
 * One way to get the access token, whatever the option is. A forced refresh is shared by all requests that wait for it, so it has a time of
 * its own and doesn't end with the request that happened to be first.
 */
export function createAccessTokenSource(accessToken: AccessToken, timeout: number): GetAccessToken {
  if (typeof accessToken === 'string') return () => accessToken
  let refresh: Promise<string> | undefined
  return (request) => {
    if (!request.forceRefresh) return accessToken(request)
    if (!refresh) {
      const forget = () => {
        refresh = undefined
      }
      refresh = refreshAccessToken(accessToken, timeout)
      refresh.then(forget, forget)
    }
    return refresh
  }
}

async function refreshAccessToken(
  getAccessToken: GetAccessToken,
  timeout: number,
): Promise<string> {
  const deadline = startDeadline(timeout)
  try {
    return await deadline.wait(getAccessToken({ forceRefresh: true, signal: deadline.signal }))
  } finally {
    deadline.end()
  }
}

/** Visible ASCII only: anything else would be refused by `fetch`, in an error that quotes the token. */
export function isAccessToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
}
