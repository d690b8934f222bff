import 'commercelayer-password-reset/styles.css'
import './preview.css'
import type { Preview } from '@storybook/react-vite'
import { en } from 'commercelayer-password-reset'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'

import { DocsPage } from './DocsPage.tsx'
import { adaptToFrame, globalsAround } from './framed.ts'
import { type Documented, readArgTypes } from './readArgTypes.ts'
import { endTurn, takeTurn } from './turns.ts'

adaptToFrame()

/** The docstring up to its first tag: the page has examples of its own. */
function describe(component: Documented | undefined): string | null {
  return component?.__docgenInfo?.description?.split(/\n\s*@/)[0] ?? null
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // Accessibility violations fail the story.
    a11y: { test: 'error' },
    // No automatic spies on callbacks: the actions panel would keep what events carry.
    actions: { argTypesRegex: null },
    controls: { expanded: true },
    docs: {
      page: DocsPage,
      extractArgTypes: readArgTypes,
      extractComponentDescription: describe,
      // In a frame a story plays, so that it is seen in its state.
      story: { inline: false, height: '24rem' },
      // What a reader copies, not what Storybook makes of the args.
      source: { type: 'code' },
    },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Introduction',
          'The form',
          'Forgot password',
          'What can go wrong',
          ['Password rejected', 'Problems', 'Invalid link', 'Request a new link'],
          'Strength and breaches',
          'Make it yours',
          ['Render props', 'Component libraries', 'Languages', 'Scripts', 'Right to left'],
          'Hooks',
          'Themes',
        ],
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'circlehollow', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  async beforeEach() {
    // Nothing is known of what happened in the story before.
    forgetResetLinks()
    return takeTurn()
  },
  // No story may write what is typed into the HTML, where session replays and style sheets can read
  // it.
  async afterEach({ canvasElement, id }) {
    endTurn()
    const { documentElement } = canvasElement.ownerDocument
    const typed = Array.from(
      canvasElement.querySelectorAll<HTMLInputElement>(
        'input[name=password], input[name=confirmation]',
      ),
      ({ value }) => value,
    )
    for (const password of ['correct horse', ...typed]) {
      if (password.length >= 8 && documentElement.outerHTML.includes(password))
        throw new Error('A password is in the HTML.')
    }
    await globalThis.checkModes?.(canvasElement, id)
  },
  initialGlobals: { theme: 'light', direction: 'ltr', ...globalsAround },
  decorators: [
    (Story, { args, globals }) => (
      <div className="page" data-theme={globals.theme}>
        <Story args={{ ...args, messages: args.messages ?? { ...en, dir: globals.direction } }} />
      </div>
    ),
  ],
}

export default preview
