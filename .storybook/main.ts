import type { StorybookConfig } from '@storybook/react-vite'

import { publicNames } from '../test/support/publicNames.ts'

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, lib: false },
    // Stories import the package by its public name, as apps do.
    resolve: { ...vite.resolve, alias: publicNames },
  }),
}

export default config
