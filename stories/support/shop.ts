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
  /** A fresh link, as the email would carry it. */
  link: ResetLink
}

/** A shop on an emulator of its own. Everything in it is fake. */
export async function openShop(options?: EmulatorOptions & { timeout?: number }): Promise<Shop> {
  const emulator = createCommerceLayerEmulator(options)
  const client = createPasswordResetClient({
    organization: 'acme',
    // A string, so that a story that answers 401 sends no second request with a fresh token.
    accessToken: await emulator.accessToken(),
    fetch: emulator.fetch,
    timeout: options?.timeout,
  })
  return { emulator, client, link: await emulator.createReset('john@example.com') }
}
