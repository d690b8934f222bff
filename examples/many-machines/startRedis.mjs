import { spawn } from 'node:child_process'

import { Redis } from 'ioredis'

/**
 * Starts a Redis of its own in a folder, and waits until it answers. `appendfsync always` writes
 * before it answers, and `noeviction` keeps what is there when the memory is full: without them
 * "nothing is lost" isn't true.
 */
export async function startRedis({ port, folder }) {
  const settings = {
    bind: '127.0.0.1',
    port,
    dir: folder,
    appendonly: 'yes',
    appendfsync: 'always',
    'maxmemory-policy': 'noeviction',
    save: '',
    // The file with all writes stays whole, so that a test can read it.
    'auto-aof-rewrite-percentage': 0,
  }
  const given = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  const server = spawn('redis-server', given, { stdio: 'ignore' })
  const isGone = new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', resolve)
  })
  const probe = new Redis(port, '127.0.0.1', {
    maxRetriesPerRequest: null,
    retryStrategy: () => 50,
  })
  probe.on('error', () => {})
  await Promise.race([
    probe.ping(),
    isGone.then(() => {
      throw new Error(`redis-server could not be started on port ${port}.`)
    }),
  ]).finally(() => probe.disconnect())
  return {
    url: `redis://127.0.0.1:${port}`,
    async kill(signal = 'SIGKILL') {
      server.kill(signal)
      await isGone
    },
    pause: () => server.kill('SIGSTOP'),
    resume: () => server.kill('SIGCONT'),
  }
}
