import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

import { build } from 'esbuild'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const peers = ['@tanstack/react-query', 'react-hook-form', 'zod']
const client = `export { createPasswordResetClient } from '${dist}client/index.js'`
const hook = `${client}\nexport { useUpdatePasswordReset } from '${dist}query/index.js'`
const sheet = `@import '${dist}styles.css';`
const layer = `@import '${dist}styles.layer.css';`
const common = `export { notCommon } from '${dist}common/index.js'`
const form = `export { createPasswordResetClient, ResetPasswordForm } from '${dist}index.js'`

/**
 * The size of the code that a page loads besides React, in kB (gzip, minified for production). A
 * limit is the size that was reached, rounded up.
 */
const budgets = [
  { what: 'the client', code: client, without: peers, limit: 4.15 },
  { what: 'the hook and the client', code: hook, without: peers, limit: 5.32 },
  { what: 'the form, the client and English', code: form, without: peers, limit: 17.95 },
  { what: 'the same with every library', code: form, without: [], limit: 34.8 },
  { what: 'the common passwords', code: common, without: peers, limit: 9.6 },
  { what: 'the style sheet', code: sheet, loader: 'css', without: [], limit: 3.1 },
  // The layer's name and braces add 14 bytes.
  { what: 'the same in a layer', code: layer, loader: 'css', without: [], limit: 3.12 },
]

const sizes = await Promise.all(budgets.map(measure))
for (const [index, size] of sizes.entries()) {
  const { what, limit } = budgets[index]
  const mark = size > limit ? 'TOO BIG' : ''
  console.log([size.toFixed(2).padStart(6), 'kB of', limit.toFixed(2), what, mark].join(' '))
}
if (sizes.some((size, index) => size > budgets[index].limit)) {
  console.log(
    'Make it smaller, or raise the limit in scripts/size.mjs and give the reason in the commit.',
  )
  process.exitCode = 1
}

async function measure({ code, without, loader = 'js' }) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: dist, loader },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['react', 'react-dom', ...without],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1024
}
