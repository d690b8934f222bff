import 'commercelayer-password-reset/styles.css'
import './preview.css'
import type { Preview } from '@storybook/react-vite'
import { en } from 'commercelayer-password-reset'

/** The docstring up to its first tag: the page has examples of its own. */
function describe(
  component: { __docgenInfo?: { description?: string } } | undefined,
): string | null {
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
    docs: { extractComponentDescription: describe },
    layout: 'fullscreen',
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
  // No story may write what is typed into the HTML, where session replays and style sheets can read
  // it.
  async afterEach({ canvasElement }) {
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
    await globalThis.checkModes?.(canvasElement)
  },
  initialGlobals: { theme: 'light', direction: 'ltr' },
  decorators: [
    (Story, { args, globals }) => (
      <div className="page" data-theme={globals.theme}>
        <Story args={{ ...args, messages: { ...en, dir: globals.direction } }} />
      </div>
    ),
  ],
}

export default preview
