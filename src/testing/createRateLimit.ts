import type { EmulatorOptions } from './CommerceLayerEmulator.js'
import { refuse } from './jsonApi.js'

/**
 * Limits writes in a sliding window, as Commerce Layer does. Requests for access tokens count as
 * writes; reads and refused writes don't. The response's headers contain the limit, but not the
 * time when the next write is allowed. Commerce Layer doesn't publish the body of its 429.
 */
export function createRateLimit(options: EmulatorOptions['rateLimit'], now: () => number) {
  let writes: number[] = []
  return (method: string, answer: () => Response): Response => {
    if (!options || method === 'GET') return answer()
    const { limit, interval } = options
    writes = writes.filter((time) => time > now() - interval * 1000)
    const isOver = writes.length >= limit
    if (!isOver) writes.push(now())
    const response = isOver
      ? refuse(
          429,
          'RATE_LIMIT_EXCEEDED',
          'Rate limit exceeded',
          'Too many requests. Please try again later.',
        )
      : answer()
    response.headers.set('X-Ratelimit-Limit', String(limit))
    response.headers.set('X-Ratelimit-Interval', String(interval))
    response.headers.set('X-Ratelimit-Remaining', String(Math.max(limit - writes.length, 0)))
    return response
  }
}
