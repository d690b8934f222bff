import { fileURLToPath } from 'node:url'

import type { StorybookConfig } from '@storybook/react-vite'

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, lib: false },
    resolve: {
      ...vite.resolve,
      // Stories import the package by its public name, as its users do.
      alias: [
        { find: /^commercelayer-password-reset$/, replacement: source('index.ts') },
        { find: /^commercelayer-password-reset\/(client|query|testing)$/, replacement: source('$1/index.ts') },
        { find: 'commercelayer-password-reset/styles.css', replacement: source('styles.css') },
      ],
    },
  }),
}

export default config
