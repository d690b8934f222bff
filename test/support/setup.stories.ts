import { checkModes } from './checkModes.ts'
import { failOnConsole } from './failOnConsole.ts'

failOnConsole()

declare global {
  var checkModes: ((canvas: HTMLElement, name: string) => Promise<void>) | undefined
}

// `.storybook/preview.tsx` calls this function if it exists, because Storybook also runs without
// Vitest. Storybook's own addon checks the light mode.
globalThis.checkModes = checkModes
