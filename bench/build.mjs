/** Bundles an entry as a shop would, without React, and measures the bundle's size. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

import { build } from 'esbuild'

import { folder, folderOf } from './entries.mjs'
import { reactModules } from './react.mjs'

export const dist = join(folder, 'dist')
/** The libraries that a page with our package usually loads anyway. */
const libraries = ['@tanstack/react-query', '@tanstack/query-core', 'react-hook-form', 'zod']

const options = {
  absWorkingDir: folder,
  bundle: true,
  format: 'esm',
  minify: true,
  metafile: true,
  write: false,
  target: 'es2022',
  jsx: 'automatic',
  // The project's own tsconfig would resolve the package's name to the sources.
  tsconfigRaw: {},
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.DEV': 'false' },
}

/** Writes the bundle to `dist`, and returns its sizes in bytes. */
export async function buildEntry({ name, form }) {
  const out = join(dist, name)
  const whole = await buildForPage(name, { external: form.external })
  const own = await buildForPage(name, { external: form.external, without: libraries })
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  for (const { path, contents } of whole.outputFiles)
    await writeFile(join(out, basename(path)), contents)
  return { ...weigh(whole), own: weigh(own).js.gzip, parts: largestParts(whole) }
}

/** Replaces the bundle in `dist` with one that isn't minified. Returns the new bundle's text. */
export async function buildReadable({ name, form }) {
  const { outputFiles } = await buildForPage(name, { external: form.external, minify: false })
  for (const { path, contents } of outputFiles)
    await writeFile(join(dist, name, basename(path)), contents)
  return outputFiles.find(({ path }) => path.endsWith('/entry.js')).text
}

/** Bundles the entry for rendering on a server in Node. Returns the path of the bundle. */
export async function buildForServer({ name, form }) {
  const file = join(dist, name, 'server.mjs')
  await build({
    ...options,
    entryPoints: [join(folderOf(name), 'entry.tsx')],
    outfile: file,
    write: true,
    minify: false,
    platform: 'node',
    mainFields: ['module', 'main'],
    loader: { ...options.loader, '.css': 'empty' },
    plugins: [leaveOut([...reactModules, ...(form.external ?? [])])],
    // Some peers contain CommonJS modules, which require modules of Node.
    banner: {
      js:
        "import { createRequire } from 'node:module';" +
        'const require = createRequire(import.meta.url)',
    },
  })
  return file
}

async function buildForPage(name, { external = [], without = [], minify = true }) {
  return build({
    ...options,
    minify,
    entryPoints: { entry: join(folderOf(name), 'entry.tsx') },
    outdir: join(dist, name),
    splitting: true,
    chunkNames: 'chunk-[hash]',
    mainFields: ['module', 'browser', 'main'],
    conditions: ['production'],
    define: { ...options.define, global: 'globalThis' },
    plugins: [leaveOut([...reactModules, ...external], without)],
  })
}

function leaveOut(modules, packages = []) {
  const isOf = (path, name) => path === name || path.startsWith(`${name}/`)
  return {
    name: 'leave-out',
    setup({ onResolve }) {
      onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
        modules.includes(path) || packages.some((name) => isOf(path, name))
          ? { path, external: true, sideEffects: false }
          : undefined,
      )
    },
  }
}

/** `js` is the code that the entry loads at once, `lazy` the code that it may load later. */
function weigh({ metafile: { outputs }, outputFiles }) {
  const sizes = {
    js: { gzip: 0, brotli: 0 },
    lazy: { gzip: 0, brotli: 0 },
    css: { gzip: 0, brotli: 0 },
  }
  const first = firstChunks(outputs)
  for (const { path, contents } of outputFiles) {
    const kind = path.endsWith('.css') ? 'css' : first.has(relative(folder, path)) ? 'js' : 'lazy'
    sizes[kind].gzip += gzipSync(contents, { level: 9 }).length
    sizes[kind].brotli += brotliCompressSync(contents).length
  }
  return sizes
}

function firstChunks(outputs) {
  const found = new Set()
  const add = (path) => {
    if (found.has(path) || outputs[path] === undefined) return
    found.add(path)
    outputs[path].imports
      .filter(({ kind }) => kind !== 'dynamic-import')
      .forEach((imported) => add(imported.path))
  }
  add(Object.keys(outputs).find((path) => path.endsWith('/entry.js')))
  return found
}

/** The packages with the most code in the chunks that load at once, in minified bytes. */
function largestParts({ metafile: { outputs } }) {
  const parts = {}
  for (const chunk of firstChunks(outputs))
    for (const [input, { bytesInOutput }] of Object.entries(outputs[chunk].inputs)) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? 'the entry'
      parts[name] = (parts[name] ?? 0) + bytesInOutput
    }
  return Object.entries(parts)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 4)
}
