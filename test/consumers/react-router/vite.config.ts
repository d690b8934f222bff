import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  // How long the framework's own plugins took is about the machine, and not about the package.
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
})
