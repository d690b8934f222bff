import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming'

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'commercelayer-password-reset',
    colorPrimary: '#1f1f1f',
    colorSecondary: '#2f75e8',
  }),
  // Storybook would list roots after pages without a group, against the order in `preview.tsx`.
  sidebar: { showRoots: false },
  // At the bottom, the panel would cover the alerts that stories show.
  panelPosition: 'right',
  selectedPanel: 'addon-controls',
})
