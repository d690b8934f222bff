import { offlineOr } from './accessToken.js'
import { fromFailure } from './answer.js'
import { readBaseUrl, resolveEndpoint } from './baseUrl.js'
import { readSignal, withDeadline } from './deadline.js'
import { ownProperties } from './ownProperties.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'
import { readTimeout } from './timeout.js'

/**
 * Makes an `onRequestLink` that posts the address and the page's language as JSON to the shop's
 * backend, which `createRequestLinkHandler` of `./server` makes. The URL is a path from the root,
 * or an absolute https one (http for loopback). The function rejects with a `PasswordResetError`
 * unless the answer is a 2xx.
 *
 * @throws {PasswordResetError} kind `configuration`, at once, naming the invalid option
 *
 * @example
 * const onRequestLink = createRequestLink('/api/password-reset')
 */
export function createRequestLink(
  url: string,
  options?: { fetch?: typeof globalThis.fetch | undefined; timeout?: number | undefined },
): (email: string, options: { locale: string; signal: AbortSignal }) => Promise<void> {
  // Only checked: the URL is used with its slash at the end, which some servers want.
  readBaseUrl({ baseUrl: url })
  const { fetch: givenFetch, timeout } = ownProperties(options)
  if (givenFetch !== undefined && typeof givenFetch !== 'function')
    throw configurationError('fetch')
  const timeoutMs = readTimeout(timeout)

  return async (email, callOptions) => {
    const { locale } = ownProperties(callOptions)
    const signal = readSignal(callOptions)
    const endpoint = resolveEndpoint(url)
    const request = (givenFetch ?? globalThis.fetch) as typeof globalThis.fetch
    if (typeof request !== 'function') throw configurationError('fetch')
    const init = requestInit({ email, locale })
    const post = () =>
      withDeadline(
        timeoutMs,
        (deadline) => deadline.wait(request(endpoint, { ...init, signal: deadline.signal })),
        signal,
      )
    const response = await post().catch(toFailure)
    if (response.ok) return
    const { kind, status, retryAfter } = fromFailure({ response, document: undefined }, undefined)
    throw new PasswordResetError({ kind, outcome: 'not-applied', status, retryAfter })
  }
}

/** A request for a link never changes the password. */
function toFailure(failure: unknown): never {
  const kind = failure instanceof PasswordResetError ? failure.kind : offlineOr('network')
  throw new PasswordResetError({ kind, outcome: 'not-applied' })
}

function requestInit(body: object): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  }
}
