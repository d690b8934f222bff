export { createCommerceLayerEmulator } from './createCommerceLayerEmulator.js'
export { createNodeListener } from './createNodeListener.js'

export type {
  CommerceLayerEmulator,
  EmulatorApplication,
  EmulatorFault,
  EmulatorOptions,
} from './types.js'
