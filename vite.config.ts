import { readdirSync } from 'node:fs'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { inLayer } from './scripts/inLayer.mjs'

/**
 * Each language is an entry, so that the build keeps exports that the package itself doesn't
 * import.
 */
const locales = readdirSync('src/locales').map((file) => `locales/${file.slice(0, -'.ts'.length)}`)

/** Builds one module per source module, so that `'use client'` stays in its own module. */
export default defineConfig({
  plugins: [
    react(),
    {
      name: 'styles',
      // Storybook also uses this configuration, but builds pages and no library.
      apply: ({ build }) => Boolean(build?.lib),
      generateBundle(_options, bundle) {
        // TypeScript 7 requires a declaration for every import, even of a style sheet.
        for (const fileName of ['styles.d.ts', 'styles.layer.d.ts'])
          this.emitFile({ type: 'asset', fileName, source: 'export {}\n' })
        const sheet = bundle['styles.css']
        if (sheet?.type !== 'asset') throw new Error('The bundle has no styles.css.')
        // The icons' URLs are in quotes, so a space needs no escape there.
        sheet.source = String(sheet.source).replaceAll('%20', ' ')
        this.emitFile({
          type: 'asset',
          fileName: 'styles.layer.css',
          source: inLayer(sheet.source),
        })
      },
    },
  ],
  build: {
    // The oldest browsers in docs/browsers.md. A test derives them from the features in the code.
    target: ['chrome110', 'edge110', 'firefox115', 'safari16'],
    // Leaves the sheet as it is written, because it needs newer browsers than the code.
    cssTarget: 'esnext',
    sourcemap: true,
    minify: false,
    copyPublicDir: false,
    cssCodeSplit: true,
    lib: {
      entry: {
        index: 'src/index.ts',
        'client/index': 'src/client/index.ts',
        'query/index': 'src/query/index.ts',
        'strength/index': 'src/strength/index.ts',
        'common/index': 'src/common/index.ts',
        'breach/index': 'src/breach/index.ts',
        'server/index': 'src/server/index.ts',
        'testing/index': 'src/testing/index.ts',
        ...Object.fromEntries(locales.map((name) => [name, `src/${name}.ts`])),
        styles: 'src/styles.css',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      // Hides a warning about slow plugins, which would appear on a busy machine.
      checks: { bundlerTimings: false },
      // Every import of a package is a peer, so the build doesn't include it.
      external: /^[^./]/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
})
