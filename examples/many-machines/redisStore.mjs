import { Redis } from 'ioredis'

/**
 * Creates the store that all processes share in Redis. Each call is one Redis command.
 *
 * A command that can't be sent fails at once and is never sent later. Otherwise a late `claim`
 * would block a key although its caller has stopped waiting.
 *
 * @param {string} url
 */
export function createRedisStore(url) {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(times * 100, 1000),
  })
  // Without a listener, ioredis would print each failed attempt. The event `store` reports it
  // instead.
  redis.on('error', () => {})
  return {
    store: {
      claim: async (key, ttlMs) => (await redis.set(key, '1', 'PX', ttlMs, 'NX')) === 'OK',
      release: async (key) => void (await redis.del(key)),
      get: async (key) => (await redis.get(key)) ?? undefined,
      set: async (key, value, ttlMs) => void (await redis.set(key, value, 'PX', ttlMs)),
    },
    close: () => redis.disconnect(),
  }
}
