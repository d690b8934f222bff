import { isAccessToken } from '../client/accessToken.js'
import type { Answer } from '../client/answer.js'
import { ownProperties } from '../client/ownProperties.js'
import type { AccessToken } from './accessTokenCache.js'
import type { Send } from './sendJson.js'

/** The parameters of a client credentials grant. */
export interface Credentials {
  readonly client_id: string
  readonly client_secret?: string
  readonly scope?: string
}

/** Asks for an access token; gives the whole answer when there is none in it. */
export async function requestAccessToken(
  send: Send,
  authUrl: string,
  credentials: Credentials,
): Promise<AccessToken | Answer> {
  const mediaType = 'application/json'
  const body = { grant_type: 'client_credentials', ...credentials }
  const answer = await send(authUrl, {
    method: 'POST',
    headers: { Accept: mediaType, 'Content-Type': mediaType },
    body: JSON.stringify(body),
  })
  const { access_token: accessToken, expires_in: seconds } = ownProperties(answer.document)
  if (!answer.response.ok || !isAccessToken(accessToken)) return answer
  // Without a lifetime the token is used once.
  const lifetimeMs = typeof seconds === 'number' ? seconds * 1000 : 0
  return { accessToken, expiresAt: Date.now() + lifetimeMs }
}
