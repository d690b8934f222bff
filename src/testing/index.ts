export { createCommerceLayerEmulator } from './createCommerceLayerEmulator.js'
export { createNodeListener } from './createNodeListener.js'
export { forgetResetLinks } from '../client/resetLinkMemory.js'

export type {
  CommerceLayerEmulator,
  EmulatorApplication,
  EmulatorFault,
  EmulatorOptions,
} from './types.js'
