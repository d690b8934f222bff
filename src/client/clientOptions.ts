import { type GetAccessToken, isAccessToken, toGetAccessToken } from './accessToken.js'
import { readBaseUrl } from './baseUrl.js'
import { ownProperties } from './ownProperties.js'
import { configurationError } from './PasswordResetError.js'
import { readTimeout } from './timeout.js'
import type { AccessTokenSource, Classify, PasswordResetClientOptions } from './types.js'

/** The validated options of a client. */
export interface ClientSettings {
  /** The URL of the collection, or its path from the root, without a trailing slash. */
  readonly endpoint: string
  /** `undefined` when a proxy adds the access token. */
  readonly getAccessToken: GetAccessToken | undefined
  /** Whether a refused access token can be replaced: only when `accessToken` is a function. */
  readonly canRefresh: boolean
  readonly fetch: typeof globalThis.fetch | undefined
  readonly timeoutMs: number
  readonly classify: Classify | undefined
}

/** @throws {PasswordResetError} kind `configuration`, naming the wrong option, never its value */
export function readClientOptions(options: PasswordResetClientOptions): ClientSettings {
  const given = ownProperties(options)
  const { accessToken, baseUrl, classify, fetch: givenFetch, timeout } = given
  const endpoint = `${readBaseUrl(given)}/customer_password_resets`
  const isProxy = baseUrl !== undefined && accessToken === undefined
  if (!isProxy && !isAccessTokenSource(accessToken)) throw configurationError('access_token')
  if (!isFunctionOrUndefined(givenFetch)) throw configurationError('fetch')
  if (!isFunctionOrUndefined(classify)) throw configurationError('classify')
  const timeoutMs = readTimeout(timeout)
  return {
    endpoint,
    getAccessToken: isAccessTokenSource(accessToken)
      ? toGetAccessToken(accessToken, timeoutMs)
      : undefined,
    canRefresh: typeof accessToken === 'function',
    fetch: givenFetch as ClientSettings['fetch'],
    timeoutMs,
    classify: classify as ClientSettings['classify'],
  }
}

function isAccessTokenSource(value: unknown): value is AccessTokenSource {
  return typeof value === 'function' || isAccessToken(value)
}

function isFunctionOrUndefined(value: unknown): boolean {
  return value === undefined || typeof value === 'function'
}
