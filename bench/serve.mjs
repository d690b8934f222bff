/** Serves the measured pages on loopback. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

import { dist } from './build.mjs'
import { folder } from './entries.mjs'

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

/** @param react The result of `buildReact` */
export async function serve({ files, imports }) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost')
    const path = normalize(pathname)
    const text =
      path === '/' ? toPage(searchParams.get('entry'), imports) : (files[path] ?? read(path))
    response.writeHead(text === undefined ? 404 : 200, {
      'cache-control': 'no-store',
      // These two headers make `performance.now()` exact to 5 µs.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'content-type': `${types[extname(path)] ?? 'text/html'}; charset=utf-8`,
    })
    response.end(text)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

/** The order of the scripts matters: React looks for the hook of counters.js when it loads. */
function toPage(name, imports) {
  const css = existsSync(join(dist, name, 'entry.css'))
    ? `<link rel="stylesheet" href="/dist/${name}/entry.css">`
    : ''
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<script type="importmap">${JSON.stringify({ imports })}</script>${css}
<script>globalThis.process = { env: { NODE_ENV: 'production' } }</script>
<script type="module" src="/page/counters.js"></script>
<script type="module" src="/react/all.js"></script>
<script type="module" src="/page/index.js"></script><body>`
}

/**
 * Reads the page's own modules and the bundles. `/load/` also exports the times around an entry's
 * load.
 */
function read(path) {
  const [, loaded] = /^\/load\/([\w-]+)\.js$/.exec(path) ?? []
  if (loaded !== undefined)
    return (
      `import { time as start } from '/time/before.js';` +
      `import * as entry from '/dist/${loaded}/entry.js';` +
      `import { time as end } from '/time/after.js'; export { start, entry, end }`
    )
  if (path.startsWith('/time/')) return 'export const time = performance.now()'
  if (!/^\/(?:dist|page|entries)\//.test(path)) return undefined
  const file = join(folder, path)
  return existsSync(file) ? readFileSync(file) : undefined
}
