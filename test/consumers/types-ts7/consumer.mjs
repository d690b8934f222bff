import { checkTypes } from '../types/checkTypes.mjs'

/** TypeScript 7 with the types of React 19, as a bundler finds them. */
export default {
  what: 'types with a bundler’s module resolution',
  versions: ['typescript', '@types/react'],
  steps: { types: checkTypes },
}
