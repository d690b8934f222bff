import { defineConfig } from 'vitest/config'

import { publicNames } from '../support/publicNames.ts'

/** Tests the server handlers with Redis and BullMQ. Processes run the built package. */
export default defineConfig({
  resolve: { alias: publicNames },
  test: {
    environment: 'node',
    include: ['test/engines-server/*.redis.test.ts'],
    globalSetup: ['test/engines-server/needRedis.ts'],
    // Files run one at a time, because they measure times and start up to six processes.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
})
