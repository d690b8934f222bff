import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'

/** Every module of a block has a Commerce Layer of its own, after `vi.resetModules()`. */
export const shop = createCommerceLayerEmulator()
