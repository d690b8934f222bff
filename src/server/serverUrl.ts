import { readBaseUrl } from '../client/baseUrl.js'
import { requireOption } from './options.js'

/**
 * Reads an option that is an absolute URL: https, or http to this machine.
 *
 * @throws {TypeError} naming the option, for anything else
 */
export function readServerUrl(value: unknown, name: string): URL {
  const url = parseUrl(value)
  const rule = 'an absolute https URL (http for loopback only) without user and password'
  requireOption(url !== undefined && isSafe(url), name, rule)
  return url
}

/**
 * Reads an option that is the URL of an API: as above, without slashes at its end. A path is put
 * behind it, which a query or a fragment would swallow.
 *
 * @throws {TypeError} naming the option
 */
export function readEndpoint(value: unknown, name: string): string {
  const { href } = readServerUrl(value, name)
  requireOption(!/[?#]/.test(href), name, 'a URL without query and fragment')
  return href.replace(/\/+$/, '')
}

/** Refuses what `URL` would silently correct, because the result may not be what was meant. */
function parseUrl(value: unknown): URL | undefined {
  if (typeof value !== 'string' || !/^https?:\/\/[^\s\\]+$/i.test(value)) return undefined
  try {
    return new URL(value)
  } catch {
    // The caller throws, because it knows the option's name.
  }
  return undefined
}

function isSafe({ origin, username, password }: URL): boolean {
  try {
    // The client's own rule for schemes and hosts; the path is one that it always takes.
    readBaseUrl({ baseUrl: `${origin}/api` })
    return username === '' && password === ''
  } catch {
    return false
  }
}
