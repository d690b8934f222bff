import { Redis } from 'ioredis'

/**
 * What all processes share, in Redis: each call is one command.
 *
 * A command that can't be sent fails at once, and is never sent again later: a claim that arrives
 * after its caller has gone on would hold a key for nobody.
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
  // Without a listener each attempt to connect would be printed; the event `store` tells it.
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
