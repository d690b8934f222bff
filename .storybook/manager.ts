import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming'

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'commercelayer-password-reset',
    colorPrimary: '#1f1f1f',
    colorSecondary: '#2f75e8',
  }),
  // Roots would stand below what has no group, so not in the order of `preview.tsx`.
  sidebar: { showRoots: false },
  // Below, the panel would lie over the alert that a story is about.
  panelPosition: 'right',
  selectedPanel: 'addon-controls',
})
