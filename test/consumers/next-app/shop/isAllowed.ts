const maxRequests = 100
const windowMs = 60_000
let requests = new Map<string, number>()
let endsAt = 0

/**
 * Allows each instance 100 requests a minute from one client address. Next.js passes no address to
 * the handler. Use this header only behind a proxy that sets it, or visitors could choose it.
 */
export function isAllowed(headers: Headers): boolean | { retryAfter: number } {
  const now = Date.now()
  if (now > endsAt) {
    requests = new Map()
    endsAt = now + windowMs
  }
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const count = (requests.get(address) ?? 0) + 1
  requests.set(address, count)
  return count <= maxRequests || { retryAfter: endsAt - now }
}
