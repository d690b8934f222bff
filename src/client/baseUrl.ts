import { configurationError } from './PasswordResetError.js'

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const slug = new RegExp(`^${label}$`, 'i')
const hostName = new RegExp(`^${label}(?:\\.${label})+$`, 'i')

interface BaseUrlOptions {
  readonly organization?: unknown
  readonly domain?: unknown
  readonly baseUrl?: unknown
}

/**
 * The URL of the API, without a slash at its end.
 *
 * @throws {PasswordResetError} kind `configuration`, naming the option that can't be right
 */
export function readBaseUrl({ organization, domain, baseUrl }: BaseUrlOptions): string {
  if (baseUrl !== undefined) {
    const url = parseUrl(baseUrl)
    const isAlone = organization === undefined && domain === undefined
    if (!url || !isAlone || !isSafe(url) || isOutsideOfApi(url))
      throw configurationError('base_url')
    return url.origin + withoutEndingSlashes(url.pathname)
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

/** Commerce Layer's own hosts have the API at `/api`; what is elsewhere can't be the API. */
function isOutsideOfApi({ hostname, pathname }: URL): boolean {
  const isCommerceLayer = /(?:^|\.)commercelayer\.io\.?$/.test(hostname)
  return isCommerceLayer && !withoutEndingSlashes(pathname).endsWith('/api')
}

function withoutEndingSlashes(path: string): string {
  return path.replace(/\/+$/, '')
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}
