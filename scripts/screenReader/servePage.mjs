import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'

/** Builds `page/` with the published form of the package, and serves the page. */
export async function servePage() {
  const outDir = await mkdtemp(join(tmpdir(), 'screen-reader-page-'))
  const config = {
    root: fileURLToPath(new URL('page', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
    preview: { host: '127.0.0.1', port: 4180, strictPort: false },
  }
  await build(config)
  const server = await preview(config)
  return {
    url: `http://127.0.0.1:${server.httpServer.address().port}/`,
    async close() {
      server.httpServer.closeAllConnections()
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
