import { checkTypes } from '../types/checkTypes.mjs'

/** TypeScript 5.9 with the types of React 18, as a bundler finds them. */
export default {
  what: 'types with a bundler’s module resolution',
  versions: ['typescript', '@types/react'],
  steps: { types: checkTypes },
}
