import { type Answer, readRetryAfter } from '../client/Answer.js'
import { isPasswordResetError } from '../client/PasswordResetError.js'
import { isAccessToken } from '../client/readAccessToken.js'
import { readBaseUrl } from '../client/readBaseUrl.js'
import { parseJson, readBody } from '../client/readBody.js'
import { resendOnce } from '../client/resendOnce.js'
import { ownProperties } from '../client/untrusted.js'
import { type Deadline, withDeadline } from '../client/withDeadline.js'
import {
  type Tell,
  readEndpoint,
  requireFunction,
  requireMs,
  requireText,
} from './requireOption.js'
import { type AccessToken, type TokenRefusal, shareAccessToken, wait } from './shareAccessToken.js'
import { type SharedStore, openStore } from './SharedStore.js'

/**
 * Options for reaching Commerce Layer: its servers, and the application that sends the requests.
 */
export interface CommerceLayerServer {
  /** The slug, like `acme` in https://acme.commercelayer.io. */
  organization: string
  /** @default 'commercelayer.io' */
  domain?: string | undefined
  /** The client id of the application. */
  clientId: string
  /**
   * The token server's URL, for tests or a different environment.
   *
   * @default `https://auth.{domain}/oauth/token`
   */
  authUrl?: string | undefined
  /** @default `https://{organization}.{domain}/api` */
  baseUrl?: string | undefined
  /** @default globalThis.fetch, looked up at each call */
  fetch?: typeof globalThis.fetch | undefined
  /**
   * The time limit, in milliseconds, for all calls to Commerce Layer that one request needs: for
   * the access token, for the request, and for both again after `INVALID_TOKEN`. @default 10_000
   */
  timeout?: number | undefined
  /**
   * The shop's own origins, like `https://shop.example`. If a browser sends no `Sec-Fetch-Site`,
   * its request must come from one of these origins. `createRequestLinkHandler` uses the origins of
   * `resetUrl` and `storefronts` by default.
   */
  origins?: readonly string[] | undefined
  /** @default createMemoryStore(), one per process */
  store?: SharedStore | undefined
}

/** The result of a request to Commerce Layer. */
export type Reply =
  | ({ readonly name: 'answered' } & Answer)
  /** There was no access token, so nothing was sent. */
  | { readonly name: 'no-access-token'; readonly status?: number; readonly retryAfterMs?: number }
  /** The request was sent and may have arrived, but there was no response. */
  | { readonly name: 'no-answer'; readonly isLate: boolean }

/** Sends a document to Commerce Layer. Never rejects. */
export type AskCommerceLayer = (
  request: { readonly method: 'POST' | 'PATCH'; readonly path: string; readonly document: unknown },
  maxMs?: number,
) => Promise<Reply>

/** How long a token server's refusal is remembered if the refusal has no `Retry-After`. */
const refusalMs = 10_000
/**
 * The longest wait that the token server's `Retry-After` can cause. Without this limit, a wrong
 * value could switch the shop's resets off for a day.
 */
const maxRefusalMs = 10 * 60_000
const mediaType = 'application/vnd.api+json'

/** @throws {TypeError} unless `timeout` is a number of milliseconds */
export function readTimeout({ timeout = 10_000 }: CommerceLayerServer): number {
  requireMs(timeout, 'timeout')
  return timeout
}

/**
 * Makes the function that sends one application's requests to Commerce Layer. The function gets an
 * access token for the first request, and a new token when Commerce Layer answers `INVALID_TOKEN`.
 * It resends a POST once after a 429 whose `Retry-After` ends before the deadline. It doesn't
 * resend a PATCH after a 429.
 *
 * @throws {PasswordResetError | TypeError} naming the invalid option
 */
export function connect(
  options: CommerceLayerServer,
  credentials: { readonly client_secret: string } | { readonly scope: string },
  tell: Tell,
): AskCommerceLayer {
  const { clientId, domain = 'commercelayer.io', organization } = options
  requireText(clientId, 'clientId')
  requireFunction(options.fetch, 'fetch', true)
  const timeoutMs = readTimeout(options)
  const ownUrl = readBaseUrl({ organization, domain })
  // `readBaseUrl` also checks that a URL on a Commerce Layer host ends with `/api`.
  const apiUrl = readBaseUrl({ baseUrl: readEndpoint(options.baseUrl ?? ownUrl, 'baseUrl') })
  const authUrl = readEndpoint(options.authUrl ?? `https://auth.${domain}/oauth/token`, 'authUrl')

  /**
   * Uses only the options of `fetch` that Cloudflare Workers support. Redirects are not followed,
   * because they would take the secret to a different server.
   */
  const send = async (url: string, init: RequestInit, { signal, wait: until }: Deadline) => {
    const request = options.fetch ?? globalThis.fetch
    const response = await until(request(url, { ...init, redirect: 'manual', signal }))
    return { response, document: parseJson(await until(readBody(response))) }
  }

  const requestToken = (deadline: Deadline) => {
    const body = { grant_type: 'client_credentials', client_id: clientId, ...credentials }
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json' }
    return send(authUrl, { method: 'POST', headers, body: JSON.stringify(body) }, deadline)
  }
  const getAccessToken = shareAccessToken({
    names: [authUrl, clientId, 'scope' in credentials ? credentials.scope : ''],
    secret: 'client_secret' in credentials ? credentials.client_secret : undefined,
    store: openStore(options.store, tell),
    timeoutMs,
    request: async (maxMs) => toToken(await waitOnce(maxMs, requestToken)),
  })

  return async ({ method, path, document }, maxMs = timeoutMs) => {
    const body = JSON.stringify(document)
    let isSent = false
    let used: string | undefined
    let refusal: TokenRefusal | undefined
    const sendOnce = async (deadline: Deadline, isAgain: boolean) => {
      isSent = false
      const token = await deadline.wait(getAccessToken(isAgain ? used : undefined))
      if (!('accessToken' in token)) {
        refusal = token
        throw new Error('There is no access token.')
      }
      used = token.accessToken
      const headers = {
        Accept: mediaType,
        Authorization: `Bearer ${used}`,
        'Content-Type': mediaType,
      }
      isSent = true
      return send(apiUrl + path, { method, headers, body }, deadline)
    }
    const sendUpToTwice = (deadline: Deadline) =>
      resendOnce((isAgain) => sendOnce(deadline, isAgain))
    try {
      const answer =
        method === 'POST'
          ? await waitOnce(maxMs, sendUpToTwice)
          : await withDeadline(maxMs, sendUpToTwice)
      return { name: 'answered', ...answer }
    } catch (error) {
      if (refusal) return toReply(refusal)
      if (!isSent) return { name: 'no-access-token' }
      const isLate = isPasswordResetError(error) && error.kind === 'timeout'
      return { name: 'no-answer', isLate }
    }
  }
}

/**
 * Sends a request, and resends it once after a 429 whose `Retry-After` ends before the deadline.
 */
function waitOnce(maxMs: number, send: (deadline: Deadline) => Promise<Answer>): Promise<Answer> {
  const endsAt = Date.now() + maxMs
  return withDeadline(maxMs, async (deadline) => {
    const answer = await send(deadline)
    const { headers, status } = answer.response
    const retryAfterMs = readRetryAfter(headers)
    if (status !== 429 || retryAfterMs === undefined || Date.now() + retryAfterMs >= endsAt)
      return answer
    await deadline.wait(wait(retryAfterMs))
    return send(deadline)
  })
}

function toReply({ status, until }: TokenRefusal): Reply {
  return { name: 'no-access-token', status, retryAfterMs: Math.max(until - Date.now(), 0) }
}

function toToken({ response, document }: Answer): AccessToken | TokenRefusal {
  const { access_token: accessToken, expires_in: seconds } = ownProperties(document)
  if (response.ok && isAccessToken(accessToken)) {
    const lifetimeMs = typeof seconds === 'number' ? seconds * 1000 : 0
    return { accessToken, expiresAt: Date.now() + lifetimeMs }
  }
  const wantedMs = readRetryAfter(response.headers) ?? refusalMs
  const until = Date.now() + Math.min(Math.max(wantedMs, 1000), maxRefusalMs)
  return { status: response.status, until }
}
