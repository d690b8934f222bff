import { refuse } from './jsonApi.js'
import type { EmulatorOptions } from './types.js'

/** A sliding window over writes, as Commerce Layer counts them. Its headers tell the limit, and not when it ends. */
export function createRateLimit(options: EmulatorOptions['rateLimit'], now: () => number) {
  let writes: number[] = []
  return {
    /** The 429 for a call that is one too many. */
    refuse: (method: string): Response | undefined => {
      if (!options || method === 'GET') return undefined
      writes = writes.filter((time) => time > now() - options.interval * 1000)
      if (writes.length < options.limit) {
        writes.push(now())
        return undefined
      }
      const response = refuse(429, 'RATE_LIMIT_EXCEEDED', 'Rate limit exceeded', 'Too many requests. Please try again later.')
      response.headers.set('X-Ratelimit-Limit', String(options.limit))
      response.headers.set('X-Ratelimit-Interval', String(options.interval))
      response.headers.set('X-Ratelimit-Remaining', '0')
      return response
    },
  }
}
