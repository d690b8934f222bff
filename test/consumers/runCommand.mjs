import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** Running process groups. The runner ends them all when it exits, even on Ctrl-C. */
const running = new Set()
process.once('exit', () => running.forEach((id) => killGroup(id, 'SIGTERM')))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

/**
 * Runs a shell command to its end. Rejects with the command's output when the command doesn't exit
 * with 0 or takes longer than `timeoutMs`.
 */
export async function runCommand(command, { folder, env = {}, timeoutMs = 600_000 }) {
  const started = startCommand(command, { folder, env })
  const timer = setTimeout(() => started.stop(), timeoutMs)
  const code = await started.exit
  clearTimeout(timer)
  if (code !== 0)
    throw new Error(`\`${command}\` exited with ${code ?? 'a signal'}:\n${started.text()}`)
  return { stdout: started.stdout(), lines: toLines(started.text()) }
}

/** Starts a command and leaves it running. `stop` ends the command and its child processes. */
export function startCommand(command, { folder, env = {} }) {
  const child = spawn(command, {
    cwd: folder,
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...createEnvironment(folder), ...env },
  })
  running.add(child.pid)
  child.once('close', () => running.delete(child.pid))
  const printed = []
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => printed.push({ name, text }))
  const exit = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const toText = (pieces) => stripVTControlCharacters(pieces.map(({ text }) => text).join(''))
  return {
    exit,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stdout: () => toText(printed.filter(({ name }) => name === 'stdout')),
    text: () => toText(printed),
    async stop() {
      killGroup(child.pid, 'SIGKILL')
      await exit
    },
  }
}

function killGroup(id, signal) {
  try {
    if (id !== undefined) process.kill(-id, signal)
  } catch {
    // The process group has already ended.
  }
}

export function toLines(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The caller's environment without npm's variables, which would confuse a nested npm. */
function createEnvironment(folder) {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(lifecycle|package|command|execpath|config_local)|INIT_CWD$)/.test(name),
  )
  return {
    ...Object.fromEntries(own),
    PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
    NO_COLOR: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    // Suppresses npm's notices about newer versions of npm.
    npm_config_update_notifier: 'false',
  }
}
