import { configurationError } from './PasswordResetError.js'
import { toText } from './untrusted.js'

interface BaseUrlOptions {
  readonly organization?: unknown
  readonly domain?: unknown
  readonly baseUrl?: unknown
}

/**
 * Returns the API's URL without a trailing slash.
 *
 * @throws {PasswordResetError} kind `configuration`, naming the invalid option
 */
export function readBaseUrl({ organization, domain, baseUrl }: BaseUrlOptions): string {
  if (baseUrl === undefined) {
    const host = domain === undefined ? 'commercelayer.io' : domain
    if (!isSlug(organization)) throw configurationError('organization')
    if (!isHostName(host)) throw configurationError('domain')
    return `https://${organization}.${host}/api`.toLowerCase()
  }
  const isAlone = organization === undefined && domain === undefined
  const base = isAlone ? readPathOrUrl(toText(baseUrl)) : undefined
  if (base === undefined) throw configurationError('base_url')
  return base
}

/**
 * Checks the URL of the shop's handler.
 *
 * @throws {PasswordResetError} kind `configuration` unless it is a path from the root or a safe URL
 */
export function requireUrl(url: unknown): void {
  if (readPathOrUrl(toText(url)) === undefined) throw configurationError('url')
}

/**
 * If the endpoint is a path, resolves it against the page's origin. This happens at each call,
 * because a client may be created where there is no page.
 *
 * @throws {PasswordResetError} kind `configuration` where there is no page
 */
export function resolveEndpoint(endpoint: string, code: 'base_url' | 'url'): string {
  if (!endpoint.startsWith('/')) return endpoint
  // A sandboxed frame's origin is the string 'null'.
  const origin = globalThis.location?.origin ?? 'null'
  if (origin === 'null') throw configurationError(code)
  return origin + endpoint
}

/**
 * Reads an absolute URL to which a secret may be sent: https, or http to this machine. Returns
 * `undefined` for anything else. Also refuses a URL with a user or a password, because `fetch`
 * rejects such a URL. Also refuses text that `URL` would silently correct (`https:acme`, white
 * space, backslashes), because the corrected address may not be the intended one.
 */
export function readSafeUrl(value: unknown): URL | undefined {
  if (!/^https?:\/\/[^\s\\]+$/i.test(toText(value))) return undefined
  try {
    const url = new URL(toText(value))
    const { hostname, password, protocol, username } = url
    const isLoopback = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
    const isEncrypted = protocol === 'https:' || isLoopback
    return isEncrypted && username === '' && password === '' ? url : undefined
  } catch {
    // The caller throws the error, because the caller knows the option's name.
  }
  return undefined
}

/**
 * Whether a text is a path on the page's own origin. A path that begins with `//` or `/\` would
 * lead to a different origin.
 */
export function isOwnPath(text: string): boolean {
  return /^\/(?![/\\])[!-~]*$/.test(text)
}

/** Returns the path or URL without trailing slashes; `undefined` if it is invalid or unsafe. */
function readPathOrUrl(text: string): string | undefined {
  // Refuses a query and a fragment, because the appended id would become part of them.
  if (/[?#]/.test(text)) return undefined
  if (isOwnPath(text)) return withoutEndingSlashes(text)
  const url = readSafeUrl(text)
  const base = url && url.origin + withoutEndingSlashes(url.pathname)
  return base !== undefined && isOfApi(url!.hostname, base) ? base : undefined
}

/** Commerce Layer's own hosts serve the API under `/api` only. */
function isOfApi(hostname: string, base: string): boolean {
  return !/(?:^|\.)commercelayer\.io\.?$/.test(hostname) || base.endsWith('/api')
}

function withoutEndingSlashes(path: string): string {
  return path.replace(/\/+$/, '')
}

function isHostName(value: unknown): value is string {
  const labels = toText(value).split('.')
  return labels.length > 1 && labels.every(isSlug)
}

function isSlug(value: unknown): value is string {
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(toText(value))
}
