import { configurationError } from './PasswordResetError.js'

const slug = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

interface BaseUrlOptions {
  readonly organization?: unknown
  readonly domain?: unknown
  readonly baseUrl?: unknown
}

/**
 * The URL of the API, without a trailing slash.
 *
 * @throws {PasswordResetError} kind `configuration`, naming the invalid option
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
 * Resolves an endpoint that is a path against the page's origin. Done at each call, because a
 * client may be made where there is no page.
 *
 * @throws {PasswordResetError} kind `configuration` where there is no page
 */
export function resolveEndpoint(endpoint: string): string {
  if (!endpoint.startsWith('/')) return endpoint
  // A sandboxed frame's origin is the string 'null'.
  const { origin = 'null' } = globalThis.location ?? {}
  if (origin === 'null') throw configurationError('base_url')
  return origin + endpoint
}

/** A path on the page's own origin; `//` and `/\` would lead to another one. */
function isPath(text: string): boolean {
  return /^\/(?![/\\])(?:(?![?#])[\x21-\x7e])*$/.test(text)
}

/**
 * Refuses what `URL` would silently correct (`https:acme`, white space, backslashes), because the
 * result may not be the address that was meant.
 */
function parseUrl(text: string): URL | undefined {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text)) return undefined
  try {
    return new URL(text)
  } catch {
    // The caller throws, because it knows the option's name.
  }
  return undefined
}

/** The password is sent there, so only https is safe, or http to this machine. */
function isSafe({ protocol, hostname, origin, pathname, href }: URL): boolean {
  const isLoopback = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  // Without user, password, query and fragment.
  const isPlain = href === origin + pathname
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isLoopback))
}

/** Commerce Layer's own hosts serve the API under `/api` only. */
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
