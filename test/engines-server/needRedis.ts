import { spawnSync } from 'node:child_process'

/** Prints how to install Redis if it is missing, and ends the run: no test here may be skipped. */
export default function needRedis(): void {
  if (spawnSync('redis-server', ['--version']).status === 0) return
  console.error('apt-get install --no-install-recommends redis-server')
  process.exit(1)
}
