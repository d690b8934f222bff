import { requireOption } from './options.js'

/**
 * Whether a request comes from the shop's own page. What a browser says in `Sec-Fetch-Site`
 * decides, because no page can forge it, and because a native form on a page without referrers
 * sends `Origin: null`. Older browsers send `Origin` alone. Never compared to `Host`, which anyone
 * may set.
 */
export function isFromOwnPage(headers: Headers, origins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && origins.includes(origin)
}

/** @throws {TypeError} unless it is a list of origins, as browsers write them */
export function readOrigins(value: unknown): readonly string[] {
  const isValid = Array.isArray(value) && value.length > 0 && value.every(isOrigin)
  requireOption(isValid, 'origins', "a list of origins like 'https://shop.example'")
  return value
}

function isOrigin(value: unknown): boolean {
  try {
    return typeof value === 'string' && /^https?:/.test(value) && new URL(value).origin === value
  } catch {
    return false
  }
}
