import { execFile, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const voice = fileURLToPath(new URL('silentVoice.py', import.meta.url))

/**
 * Starts an invisible desktop: a screen, a session bus, Orca, and a silent voice. The voice writes
 * down every text that it would say.
 */
export async function startDesktop() {
  const home = await mkdtemp(join(tmpdir(), 'screen-reader-'))
  const runtime = join(home, 'run')
  const heard = join(home, 'heard')
  const log = await open(join(home, 'log'), 'a')
  const children = []
  const env = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    XDG_SESSION_TYPE: 'x11',
    DISPLAY: ':77',
    GNOME_ACCESSIBILITY: '1',
    GTK_MODULES: 'gail:atk-bridge',
    NO_AT_BRIDGE: '0',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    HEARD: heard,
  }
  const start = (command, ...args) => {
    const child = spawn(command, args, { env, stdio: ['ignore', log.fd, log.fd] })
    children.push(child)
    return child
  }

  await mkdir(runtime, { mode: 0o700 })
  await mkdir(join(home, '.config/speech-dispatcher'), { recursive: true })
  await writeFile(heard, '')
  await chmod(voice, 0o755)
  await writeFile(
    join(home, '.config/speech-dispatcher/speechd.conf'),
    `AddModule "silent" "${voice}" ""\nDefaultModule silent\nAudioOutputMethod "alsa"\n`,
  )

  start('Xvfb', env.DISPLAY, '-screen', '0', '1100x900x24', '-nolisten', 'tcp')
  await setTimeout(1500)
  const bus = await run(
    'dbus-daemon',
    ['--session', '--fork', '--print-address=1', '--print-pid=1'],
    {
      env,
    },
  )
  const [address, busId] = bus.stdout.trim().split('\n')
  env.DBUS_SESSION_BUS_ADDRESS = address
  start('openbox')
  start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately', '--a11y=1', '--screen-reader=1')
  await setTimeout(1000)
  for (const status of ['IsEnabled', 'ScreenReaderEnabled']) {
    // oxlint-disable-next-line no-await-in-loop -- the bus sets one status at a time
    await run('dbus-send', [...toStatus, `string:${status}`, 'variant:boolean:true'], { env })
  }
  start('speech-dispatcher', '-s', '-t', '0')
  await setTimeout(2000)
  // With braille, Orca would wait for a service that doesn't run here.
  start('orca', '--disable=braille', '--disable=braille-monitor')
  await setTimeout(5000)

  return {
    env,
    home,
    start,
    keys: (...args) => run('xdotool', args, { env }),
    /** Returns the events of the voice so far. The file has one event per line. */
    async events() {
      const lines = (await readFile(heard, 'utf8')).split('\n')
      return lines.filter(Boolean).map((line) => JSON.parse(line))
    },
    async close() {
      for (const child of children.toReversed()) child.kill()
      process.kill(Number(busId))
      await setTimeout(500)
      // A hanging screen reader would use a core for ever.
      for (const child of children) child.kill('SIGKILL')
      await log.close()
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const toStatus = [
  '--session',
  '--print-reply',
  '--dest=org.a11y.Bus',
  '/org/a11y/bus',
  'org.freedesktop.DBus.Properties.Set',
  'string:org.a11y.Status',
]
