import { readdirSync } from 'node:fs'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { inLayer } from './scripts/inLayer.mjs'

/** Entries of their own, so that what nobody in the package imports is kept. */
const locales = readdirSync('src/locales').map((file) => `locales/${file.slice(0, -'.ts'.length)}`)

/** One output module per source module, so that `'use client'` stays where it is. */
export default defineConfig({
  plugins: [
    react(),
    {
      name: 'styles',
      // Storybook builds pages with this configuration, and no library.
      apply: ({ build }) => Boolean(build?.lib),
      generateBundle(_options, bundle) {
        // TypeScript 7 wants a declaration for every import, also of a style sheet.
        for (const fileName of ['styles.d.ts', 'styles.layer.d.ts'])
          this.emitFile({ type: 'asset', fileName, source: 'export {}\n' })
        const sheet = bundle['styles.css']
        if (sheet?.type !== 'asset') throw new Error('The bundle has no styles.css.')
        // Icons are in quotes, where a space needs no escape.
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
    target: 'es2022',
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
      // On a busy machine it says which plugin is slow, before the demo's address too.
      checks: { bundlerTimings: false },
      // Every bare import is a peer and stays outside.
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
