import { type Answer, isInvalidToken } from '../client/answer.js'
import { readBaseUrl } from '../client/baseUrl.js'
import { PasswordResetError } from '../client/PasswordResetError.js'
import { readTimeout } from '../client/timeout.js'
import { createAccessTokenCache } from './accessTokenCache.js'
import { requireFunction, requireText } from './options.js'
import { type Credentials, requestAccessToken } from './requestAccessToken.js'
import { createSend } from './sendJson.js'
import { readEndpoint } from './serverUrl.js'
import type { CommerceLayerServer } from './types.js'

/** What Commerce Layer answered. */
export interface Reply extends Answer {
  /** Whether there was no access token, so that the request itself was not sent. */
  readonly isFromAuth: boolean
}

/**
 * Sends a document to Commerce Layer; rejects when there is no answer. The error's outcome is
 * `not-applied` when it was the access token's server that didn't answer.
 */
export type AskCommerceLayer = (
  method: 'POST' | 'PATCH',
  path: string,
  document: unknown,
) => Promise<Reply>

/**
 * Makes the connection of one application. Gets its access token when it is first needed, and once
 * more when Commerce Layer answers `INVALID_TOKEN`, which it does before it reads anything else.
 *
 * @throws {PasswordResetError | TypeError} naming the invalid option
 */
export function connect(
  options: CommerceLayerServer,
  credentials: Omit<Credentials, 'client_id'>,
): AskCommerceLayer {
  const { clientId, domain = 'commercelayer.io', organization } = options
  requireText(clientId, 'clientId')
  requireFunction(options.fetch, 'fetch', true)
  const timeoutMs = readTimeout(options.timeout)
  const ownUrl = readBaseUrl({ organization, domain })
  // The client's own rules as well: Commerce Layer's hosts have the API under `/api` only.
  const apiUrl = readBaseUrl({ baseUrl: readEndpoint(options.baseUrl ?? ownUrl, 'baseUrl') })
  const authUrl = readEndpoint(options.authUrl ?? `https://auth.${domain}/oauth/token`, 'authUrl')

  const send = createSend(options.fetch, timeoutMs)
  const getAccessToken = createAccessTokenCache(
    () => requestAccessToken(send, authUrl, { client_id: clientId, ...credentials }),
    timeoutMs,
  )

  const sendOnce: (
    request: Request,
    refused?: string,
  ) => Promise<Reply & { used?: string }> = async ({ method, path, body }, refused) => {
    const token = await getAccessToken(refused).catch(() => {
      throw new PasswordResetError({ kind: 'unauthorized' })
    })
    if (!('accessToken' in token)) return { ...token, isFromAuth: true }
    const headers = {
      Accept: mediaType,
      Authorization: `Bearer ${token.accessToken}`,
      'Content-Type': mediaType,
    }
    const answer = await send(apiUrl + path, { method, headers, body })
    return { ...answer, isFromAuth: false, used: token.accessToken }
  }

  return async (method, path, document) => {
    const request = { method, path, body: JSON.stringify(document) }
    const first = await sendOnce(request)
    return first.used !== undefined && isInvalidToken(first) ? sendOnce(request, first.used) : first
  }
}

const mediaType = 'application/vnd.api+json'

interface Request {
  readonly method: string
  readonly path: string
  readonly body: string
}
