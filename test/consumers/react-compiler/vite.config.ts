import babel from '@rolldown/plugin-babel'
import react, { reactCompilerPreset } from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { headers } from './headers.ts'

export default defineConfig({
  plugins: [react(), babel({ presets: [reactCompilerPreset()] })],
  preview: { headers },
})
