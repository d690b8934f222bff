import { spawn } from 'node:child_process'

import { Redis } from 'ioredis'

/**
 * Starts a separate Redis in a folder, and waits until Redis answers. With `appendfsync always`,
 * Redis writes to the disk before it answers. With `noeviction`, it deletes nothing when the memory
 * is full. Without these two settings, Redis could lose jobs.
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
    // Redis must not rewrite the file of all writes, because a test reads the file.
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
