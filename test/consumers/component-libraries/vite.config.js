import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // Four libraries on one page are large.
  build: { chunkSizeWarningLimit: 2000 },
})
