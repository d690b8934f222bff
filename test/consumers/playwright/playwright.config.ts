import { defineConfig } from '@playwright/test'

const port = Number(process.env['PORT'] ?? 4173)
// Without `CHROME_PATH`, Playwright uses the Chromium from `npx playwright install`.
const executablePath = process.env['CHROME_PATH']

export default defineConfig({
  testDir: 'e2e',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  webServer: {
    command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    port,
  },
})
