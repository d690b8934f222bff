import { spawnSync } from 'node:child_process'

/** Says how to install Redis where it is missing, and fails: nothing here may be left out. */
export default function needRedis(): void {
  if (spawnSync('redis-server', ['--version']).status === 0) return
  console.error('apt-get install --no-install-recommends redis-server')
  process.exit(1)
}
