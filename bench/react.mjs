/** React, built once: every entry runs on it, and none of their bytes are of React. */
import { createRequire } from 'node:module'

import { build } from 'esbuild'

import { folder } from './entries.mjs'

const names = [
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-runtime',
  'react/compiler-runtime',
]
/** The development build of JSX is asked for by some peers; they get the real one. */
const sameAs = { 'react/jsx-dev-runtime': 'react/jsx-runtime' }
export const reactModules = [...names, ...Object.keys(sameAs)]

/** The files of React by their path in the measured page, and the import map that finds them. */
export async function buildReact() {
  const list = names.map((name) => `${JSON.stringify(name)}: require(${JSON.stringify(name)})`)
  const { outputFiles } = await build({
    stdin: {
      contents:
        `const modules = { ${list.join(', ')} }; globalThis.reactModules = modules;` +
        'globalThis.require = (name) => modules[name.replace("jsx-dev", "jsx")]',
      resolveDir: folder,
    },
    bundle: true,
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    write: false,
  })
  const files = { '/react/all.js': outputFiles[0].text }
  const imports = {}
  for (const name of reactModules) {
    const path = `/react/${name.replaceAll('/', '-')}.js`
    imports[name] = path
    files[path] = toModule(sameAs[name] ?? name)
  }
  return { files, imports }
}

/** Names are read from Node's own copy, which is the same one. */
function toModule(name) {
  const exported = Object.keys(createRequire(`${folder}/`)(name)).filter((key) => key !== 'default')
  return (
    `const all = globalThis.reactModules[${JSON.stringify(name)}];` +
    `export default all; export const { ${exported.join(', ')} } = all`
  )
}
