import {
  type PasswordResetClient,
  type ResetLink,
  createPasswordResetClient,
} from 'commercelayer-password-reset'
import {
  type CommerceLayerEmulator,
  type EmulatorOptions,
  createCommerceLayerEmulator,
} from 'commercelayer-password-reset/testing'

export interface Shop {
  emulator: CommerceLayerEmulator
  client: PasswordResetClient
  /** A fresh link, like the link in the email. */
  link: ResetLink
}

/** Opens a fake shop with its own emulator. */
export async function openShop(options?: EmulatorOptions & { timeout?: number }): Promise<Shop> {
  const emulator = createCommerceLayerEmulator(options)
  const client = createPasswordResetClient({
    organization: 'acme',
    // A function would let the client retry a 401 with a fresh token, so this is a string.
    accessToken: await emulator.accessToken(),
    fetch: emulator.fetch,
    timeout: options?.timeout,
  })
  return { emulator, client, link: await emulator.createReset('john@example.com') }
}
