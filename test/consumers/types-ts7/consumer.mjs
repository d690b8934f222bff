import { checkTypes } from '../types/checkTypes.mjs'

/** Checks the types with TypeScript 7 and React 19, resolved as by a bundler. */
export default {
  what: 'types with a bundler’s module resolution',
  versions: ['typescript', '@types/react'],
  steps: { types: checkTypes },
}
