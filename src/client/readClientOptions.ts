import type {
  AccessTokenSource,
  Classify,
  PasswordResetClientOptions,
} from './PasswordResetClient.js'
import { configurationError } from './PasswordResetError.js'
import { isAccessToken, shareRefresh } from './readAccessToken.js'
import { readBaseUrl } from './readBaseUrl.js'
import { ownProperties } from './untrusted.js'
import { readTimeout } from './withDeadline.js'

type Given = ReturnType<typeof ownProperties>

/** The validated options of a client. */
export interface ClientSettings {
  /** The collection's URL, or its path from the root, without a trailing slash. */
  readonly endpoint: string
  /** `undefined` if a proxy adds the token. Only a function can replace a refused token. */
  readonly accessToken: AccessTokenSource | undefined
  readonly fetch: typeof globalThis.fetch | undefined
  readonly timeoutMs: number
  readonly classify: Classify | undefined
}

/** @throws {PasswordResetError} kind `configuration`, naming the wrong option but not its value */
export function readClientOptions(options: PasswordResetClientOptions): ClientSettings {
  const given = ownProperties(options)
  const endpoint = `${readBaseUrl(given)}/customer_password_resets`
  const source = readSource(given)
  const fetch = readFunction(given, 'fetch')
  const classify = readFunction(given, 'classify')
  const timeoutMs = readTimeout(given.timeout)
  const accessToken = typeof source === 'function' ? shareRefresh(source, timeoutMs) : source
  return { endpoint, accessToken, fetch, timeoutMs, classify }
}

function readSource({ accessToken, baseUrl }: Given): AccessTokenSource | undefined {
  if (typeof accessToken === 'function') return accessToken as AccessTokenSource
  const isProxy = accessToken === undefined && baseUrl !== undefined
  if (!isProxy && !isAccessToken(accessToken)) throw configurationError('access_token')
  return accessToken
}

function readFunction<TName extends 'classify' | 'fetch'>(given: Given, name: TName) {
  const value = given[name]
  if (value !== undefined && typeof value !== 'function') throw configurationError(name)
  return value as ClientSettings[TName]
}
