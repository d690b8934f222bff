import { configurationError } from './PasswordResetError.js'

const slug = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

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
    const text = typeof baseUrl === 'string' ? baseUrl : ''
    const isAlone = organization === undefined && domain === undefined
    if (isAlone && isPath(text)) return withoutEndingSlashes(text)
    const url = parseUrl(text)
    if (!url || !isAlone || !isSafe(url) || isOutsideOfApi(url))
      throw configurationError('base_url')
    return url.origin + withoutEndingSlashes(url.pathname)
  }
  const host = domain === undefined ? 'commercelayer.io' : domain
  if (!isSlug(organization)) throw configurationError('organization')
  if (!isHostName(host)) throw configurationError('domain')
  return `https://${organization}.${host}/api`.toLowerCase()
}

/**
 * The URL of an endpoint, which may be a path from the root, at the time of a call.
 *
 * @throws {PasswordResetError} kind `configuration` where there is no page to resolve it against
 */
export function resolveEndpoint(endpoint: string): string {
  if (!endpoint.startsWith('/')) return endpoint
  // A sandboxed frame's origin is the string 'null'.
  const { origin = 'null' } = globalThis.location ?? {}
  if (origin === 'null') throw configurationError('base_url')
  return origin + endpoint
}

/** From the root of the page's own origin. Two slashes, of either kind, lead to another one. */
function isPath(text: string): boolean {
  return /^\/(?![/\\])(?:(?![?#])[\x21-\x7e])*$/.test(text)
}

/** Not what `URL` would mend (`https:acme`, white space, backslashes): somebody else reads it. */
function parseUrl(text: string): URL | undefined {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text)) return undefined
  try {
    return new URL(text)
  } catch {
    // Said by the caller, who knows the option's name.
  }
  return undefined
}

/** The password goes there: encrypted, or not beyond this machine. */
function isSafe({ protocol, hostname, origin, pathname, href }: URL): boolean {
  const isLoopback = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  // Without user, password, query and fragment.
  const isPlain = href === origin + pathname
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

function isHostName(value: unknown): value is string {
  const labels = typeof value === 'string' ? value.split('.') : []
  return labels.length > 1 && labels.every(isSlug)
}

function isSlug(value: unknown): value is string {
  return typeof value === 'string' && slug.test(value)
}
