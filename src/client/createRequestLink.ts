import { type Answer, fromFailure } from './Answer.js'
import type { OnRequestLink } from './PasswordResetClient.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'
import { offlineOr } from './PasswordResetErrorKind.js'
import { requireUrl, resolveEndpoint } from './readBaseUrl.js'
import { parseJson, readBody } from './readBody.js'
import { readPath } from './readReturnTo.js'
import { ownProperties } from './untrusted.js'
import { readSignal, withDeadline, readTimeout } from './withDeadline.js'

/**
 * The problem type (RFC 9457) of the 403 that the handler sends when `allow` refuses a request,
 * e.g. because of a wrong captcha. No other 403 has this type.
 */
export const notAllowedType = 'urn:commercelayer-password-reset:not-allowed'

/**
 * Creates an `onRequestLink` function. It posts the address, the page's language and the form's
 * other fields as JSON to the shop's backend, for example to the handler of
 * `createRequestLinkHandler` from `./server`. The URL is a path from the root, or an absolute https
 * URL (http for loopback). The function rejects with a `PasswordResetError` unless the answer is a
 * 2xx. If `allow` refused the request, the error has the kind `rejected` and the status 403.
 *
 * @throws {PasswordResetError} kind `configuration`, at once, naming the invalid option
 *
 * @example
 * const onRequestLink = createRequestLink('/api/password-reset', {
 *   fields: { storefront: 'it', returnTo: readReturnTo(location.search) },
 * })
 */
export function createRequestLink(
  url: string,
  options?: {
    fetch?: typeof globalThis.fetch | undefined
    timeout?: number | undefined
    /**
     * Fields to send with each request: the shop's name in `storefronts`, the path to which the
     * shopper returns, and your own fields. A form field overrides the field of the same name in
     * `fields`. A `returnTo` that may lead out of the shop is left out.
     */
    fields?:
      | {
          readonly storefront?: string | undefined
          readonly returnTo?: string | undefined
          readonly [name: string]: string | undefined
        }
      | undefined
  },
): OnRequestLink {
  // Checks the URL without changing it, because some servers need its trailing slash.
  requireUrl(url)
  const { fetch: givenFetch, fields: givenFields, timeout } = ownProperties(options)
  if (givenFetch !== undefined && typeof givenFetch !== 'function')
    throw configurationError('fetch')
  const timeoutMs = readTimeout(timeout)

  return async (email, callOptions) => {
    const { fields, locale } = ownProperties(callOptions)
    const signal = readSignal(callOptions)
    const endpoint = resolveEndpoint(url, 'url')
    const request = (givenFetch ?? globalThis.fetch) as typeof globalThis.fetch
    if (typeof request !== 'function') throw configurationError('fetch')
    const others = { ...ownProperties(givenFields), ...ownProperties(fields) }
    const init = requestInit({ ...others, returnTo: readPath(others.returnTo), email, locale })
    const post = () =>
      withDeadline(
        timeoutMs,
        async (deadline): Promise<Answer> => {
          const response = await deadline.wait(
            request(endpoint, { ...init, signal: deadline.signal }),
          )
          // Reads only the body of a 403, which says whether `allow` refused the request. If the
          // body doesn't arrive, the error is made from the status alone.
          const read = response.status === 403 ? readBody(response) : undefined
          const text = await deadline.wait(read?.catch(() => undefined))
          return { response, document: parseJson(text) }
        },
        signal,
      )
    const answer = await post().catch(toFailure)
    if (answer.response.ok) return
    const isNotAllowed = ownProperties(answer.document).type === notAllowedType
    const { kind, status, retryAfter } = fromFailure({ ...answer, document: undefined }, undefined)
    throw new PasswordResetError({
      kind: isNotAllowed ? 'rejected' : kind,
      outcome: 'not-applied',
      status,
      retryAfter,
    })
  }
}

/** The outcome is always `not-applied`, because a reset request never changes the password. */
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
