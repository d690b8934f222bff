import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { headers } from './headers.ts'

export default defineConfig({ plugins: [react()], preview: { headers } })
