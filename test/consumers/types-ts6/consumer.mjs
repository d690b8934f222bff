import { checkTypes } from '../types/checkTypes.mjs'

/** Checks the types with TypeScript 6 and React 19, resolved as by Node. */
export default {
  what: 'types with `nodenext` resolution',
  versions: ['typescript', '@types/react'],
  steps: { types: checkTypes },
}
