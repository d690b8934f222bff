/** Builds React once. Every entry uses this build, so no entry's size contains React. */
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
/** Some peers import the development build of JSX. They get the production build instead. */
const sameAs = { 'react/jsx-dev-runtime': 'react/jsx-runtime' }
export const reactModules = [...names, ...Object.keys(sameAs)]

/** Returns React's files by their path in the measured page, and the import map for them. */
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

/** Reads the names of the exports from Node's copy of React, which has the same version. */
function toModule(name) {
  const exported = Object.keys(createRequire(`${folder}/`)(name)).filter((key) => key !== 'default')
  return (
    `const all = globalThis.reactModules[${JSON.stringify(name)}];` +
    `export default all; export const { ${exported.join(', ')} } = all`
  )
}
