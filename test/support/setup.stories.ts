import { checkModes } from './checkModes.ts'
import { failOnConsole } from './failOnConsole.ts'

failOnConsole()

declare global {
  var checkModes: ((canvas: HTMLElement, name: string) => Promise<void>) | undefined
}

// Called by `.storybook/preview.tsx`, which Storybook loads without Vitest, too. The light mode is
// checked by Storybook's own addon.
globalThis.checkModes = checkModes
