import { isAccessToken } from './accessToken.js'
import { ownValue } from './ownValue.js'
import { configurationError } from './PasswordResetError.js'
import type { ConfigurationCode } from './reasons.js'
import type { AccessToken, PasswordResetClientOptions } from './types.js'

/** The options of a client once nobody has to check them again. */
export interface ClientSettings {
  /** The URL of the collection, without a slash at its end. */
  readonly endpoint: string
  readonly accessToken: AccessToken
  readonly fetch: typeof globalThis.fetch | undefined
  readonly timeout: number
  readonly classify: PasswordResetClientOptions['classify']
}

const longestTimeout = 2 ** 31 - 1
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const slug = new RegExp(`^${label}$`, 'i')
const hostName = new RegExp(`^${label}(?:\\.${label})+$`, 'i')

/** @throws {PasswordResetError} kind `configuration`, naming the option that can't be right, never its value */
export function readClientOptions(options: PasswordResetClientOptions): ClientSettings {
  const read = <T>(
    code: ConfigurationCode,
    key: string,
    accepts: (value: unknown) => value is T,
  ): T => {
    const value = ownValue(options, key)
    if (!accepts(value)) throw configurationError(code)
    return value
  }
  return {
    endpoint: `${readBaseUrl(options)}/customer_password_resets`,
    accessToken: read('access_token', 'accessToken', isAccessTokenOption),
    fetch: read('fetch', 'fetch', isFunctionOrUndefined) as ClientSettings['fetch'],
    timeout: read('timeout', 'timeout', isTimeoutOrUndefined) ?? 15_000,
    classify: read('classify', 'classify', isFunctionOrUndefined) as ClientSettings['classify'],
  }
}

function readBaseUrl(options: PasswordResetClientOptions): string {
  const [organization, domain, baseUrl] = ['organization', 'domain', 'baseUrl'].map((key) =>
    ownValue(options, key),
  )
  if (baseUrl !== undefined) {
    const url = parseUrl(baseUrl)
    if (!url || organization !== undefined || domain !== undefined || !isSafe(url))
      throw configurationError('base_url')
    return url.origin + url.pathname.replace(/\/+$/, '')
  }
  const host = domain === undefined ? 'commercelayer.io' : domain
  if (!isText(organization, slug)) throw configurationError('organization')
  if (!isText(host, hostName)) throw configurationError('domain')
  return `https://${organization}.${host}/api`.toLowerCase()
}

function parseUrl(value: unknown): URL | undefined {
  try {
    return new URL(String(value))
  } catch {
    // Said by the caller, who knows the option's name.
  }
  return undefined
}

/** The password goes there: encrypted, or not beyond this machine. */
function isSafe({ protocol, hostname, username, password, search, hash }: URL): boolean {
  const isLoopback = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  const isPlain = username === '' && password === '' && search === '' && hash === ''
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isLoopback))
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

function isAccessTokenOption(value: unknown): value is AccessToken {
  return typeof value === 'function' || isAccessToken(value)
}

function isFunctionOrUndefined(
  value: unknown,
): value is ((...args: never[]) => unknown) | undefined {
  return value === undefined || typeof value === 'function'
}

function isTimeoutOrUndefined(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === 'number' && value > 0 && value <= longestTimeout)
}
