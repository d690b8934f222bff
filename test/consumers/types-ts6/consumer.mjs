import { checkTypes } from '../types/checkTypes.mjs'

/** TypeScript 6 with the types of React 19, as Node finds them. */
export default {
  what: 'types with `nodenext` resolution',
  versions: ['typescript', '@types/react'],
  steps: { types: checkTypes },
}
