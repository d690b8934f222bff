export { createCommerceLayerEmulator } from './createCommerceLayerEmulator.js'
export { createNodeListener } from './createNodeListener.js'
export { forgetResetLinks } from '../client/rememberResetLink.js'

export type {
  CommerceLayerEmulator,
  EmulatorApplication,
  EmulatorFault,
  EmulatorOptions,
} from './CommerceLayerEmulator.js'
