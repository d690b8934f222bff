import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // Four libraries make a large page.
  build: { chunkSizeWarningLimit: 2000 },
})
