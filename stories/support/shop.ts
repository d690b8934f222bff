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
  /** A fresh link, as the e-mail would carry it. */
  link: ResetLink
}

/** A shop on an emulator of its own. Everything in it is fake. */
export async function openShop(options?: EmulatorOptions & { timeout?: number }): Promise<Shop> {
  const emulator = createCommerceLayerEmulator(options)
  const accessToken = await requestToken(emulator, {
    client_id: 'sales-channel',
    scope: 'market:all',
  })
  const client = createPasswordResetClient({
    organization: 'acme',
    accessToken,
    fetch: emulator.fetch,
    timeout: options?.timeout,
  })
  return { emulator, client, link: await requestLink(emulator) }
}

async function requestLink(emulator: CommerceLayerEmulator): Promise<ResetLink> {
  const accessToken = await requestToken(emulator, {
    client_id: 'integration',
    client_secret: 'integration-secret',
  })
  const response = await emulator.fetch(
    'https://acme.commercelayer.io/api/customer_password_resets',
    {
      method: 'POST',
      headers: {
        Accept: 'application/vnd.api+json',
        Authorization: `Bearer ${accessToken}`,
        'Content-Type': 'application/vnd.api+json',
      },
      body: JSON.stringify({
        data: {
          type: 'customer_password_resets',
          attributes: { customer_email: 'john@example.com' },
        },
      }),
    },
  )
  const { data } = (await response.json()) as {
    data: { id: string; attributes: { reset_password_token: string } }
  }
  return { id: data.id, token: data.attributes.reset_password_token }
}

async function requestToken(
  emulator: CommerceLayerEmulator,
  credentials: Record<string, string>,
): Promise<string> {
  const response = await emulator.fetch('https://auth.commercelayer.io/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ grant_type: 'client_credentials', ...credentials }),
  })
  const { access_token } = (await response.json()) as { access_token: string }
  return access_token
}
