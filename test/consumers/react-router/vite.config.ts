import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  // Warnings about slow plugins depend on the machine, not on the package.
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
})
