import 'commercelayer-password-reset/styles.css'
import './preview.css'
import type { Preview, StoryContext } from '@storybook/react-vite'
import { en } from 'commercelayer-password-reset'
import { forgetResetLinks } from 'commercelayer-password-reset/testing'
import { storyNameFromExport, toId } from 'storybook/internal/csf'

import { DocsPage } from './DocsPage.tsx'
import { adaptToFrame, globalsAround } from './framed.ts'
import { type Documented, readArgTypes } from './readArgTypes.ts'
import { storyCode } from './storyCode.ts'
import { endTurn, takeTurn } from './turns.ts'

adaptToFrame()

/**
 * The docstring up to its first tag. The examples after the tag aren't needed beside the stories.
 */
function describe(component: Documented | undefined): string | null {
  return component?.__docgenInfo?.description?.split(/\n\s*@/)[0] ?? null
}

const files = import.meta.glob<string>('../stories/*.stories.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Replaces a story's code with the code of a page that shows the same. */
function showCode(source: string, { id, initialArgs, parameters }: StoryContext): string {
  const file = files[`.${String(parameters.fileName)}`] ?? ''
  const exported = [...file.matchAll(/^export const (\w+): Story/gm)].map(([, name = '']) => name)
  const name = exported.find((each) =>
    id.endsWith(`--${toId('a', storyNameFromExport(each)).slice(3)}`),
  )
  return name === undefined ? source : storyCode(file, name, initialArgs)
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // Accessibility violations fail the story.
    a11y: { test: 'error' },
    // Storybook must not spy on callbacks: the actions panel would store passwords from events.
    actions: { argTypesRegex: null },
    controls: { expanded: true },
    docs: {
      page: DocsPage,
      extractArgTypes: readArgTypes,
      extractComponentDescription: describe,
      // A story plays only in a frame, and the play function brings it into its state.
      story: { inline: false, height: '24rem' },
      // Shows code to copy, without the story's test and without code that Storybook generates.
      source: { type: 'code', transform: showCode },
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
    // Each story starts without answers and links from the story before.
    forgetResetLinks()
    return takeTurn()
  },
  // No story may write a typed password into the HTML, where session replays and style sheets can
  // read it.
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
