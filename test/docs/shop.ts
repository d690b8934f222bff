import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'

/** Commerce Layer for one block: after `vi.resetModules()`, each module gets a new emulator. */
export const shop = createCommerceLayerEmulator()
