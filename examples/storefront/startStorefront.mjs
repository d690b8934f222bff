import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import {
  createCommerceLayerEmulator,
  createNodeListener,
} from 'commercelayer-password-reset/testing'
import { build, preview } from 'vite'

import { createDemoControls } from './demoControls.mjs'
import { createShopBackend, webhookSecrets } from './shopBackend.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

/**
 * Starts Commerce Layer's emulator and the storefront. Each is an HTTP server on its own loopback
 * port, so that the page's requests are cross-origin as in production. The storefront is built
 * first, so that people see the same build that the tests use.
 */
export async function startStorefront({ port = 0, apiPort = 0 } = {}) {
  let shopUrl
  const emulator = createCommerceLayerEmulator({
    webhooks: Object.entries(webhookSecrets).map(([topic, sharedSecret]) => ({
      topic,
      sharedSecret,
      send: (request) => fetch(`${shopUrl}/shop/webhook`, request),
    })),
  })
  const api = createServer(createNodeListener(emulator))
  const apiUrl = `http://127.0.0.1:${await listen(api, apiPort)}`
  // The sender of the mail with the link: `handler` or `webhook`.
  const choices = { sender: 'handler' }
  const outDir = await mkdtemp(join(tmpdir(), 'storefront-'))
  const config = {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      react(),
      {
        name: 'shop-backend',
        configurePreviewServer({ middlewares }) {
          middlewares.use(createShopBackend({ apiUrl, getShopUrl: () => shopUrl, choices }))
          middlewares.use(createDemoControls(emulator, choices))
        },
      },
    ],
    define: { 'import.meta.env.VITE_COMMERCE_LAYER': JSON.stringify(apiUrl) },
    build: {
      outDir,
      emptyOutDir: true,
      // Only browsers that support `light-dark()`. For older ones Vite would replace it with
      // variables. They would follow a sheet's `color-scheme`, but not the one in the stage's
      // `style` attribute.
      cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    },
    preview: { host: '127.0.0.1', port: port || 4173, strictPort: false },
  }
  // The caller may be a test, in which `NODE_ENV` has a different value.
  process.env.NODE_ENV = 'production'
  await build(config)
  const page = await preview(config)
  shopUrl = `http://127.0.0.1:${page.httpServer.address().port}`

  return {
    url: shopUrl,
    apiUrl,
    emulator,
    async close() {
      api.closeAllConnections()
      page.httpServer.closeAllConnections()
      await Promise.all([page.close(), new Promise((resolve) => api.close(resolve))])
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

/** Listens on the wanted port, or on any free port if the wanted one is taken. */
function listen(server, wanted) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') server.listen(0, '127.0.0.1')
      else reject(error)
    })
    server.once('listening', () => resolve(server.address().port))
    server.listen(wanted, '127.0.0.1')
  })
}
