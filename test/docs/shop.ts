import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'

/** Every module of a block has a Commerce Layer of its own, after `vi.resetModules()`. */
export const shop = createCommerceLayerEmulator()

export async function requestToken(credentials: Record<string, string>): Promise<string> {
  const body = JSON.stringify({ grant_type: 'client_credentials', ...credentials })
  const headers = { 'Content-Type': 'application/json' }
  const response = await shop.fetch('https://auth.commercelayer.io/oauth/token', {
    method: 'POST',
    headers,
    body,
  })
  return ((await response.json()) as { access_token: string }).access_token
}

/** As a backend makes one for the e-mail. */
export async function createReset(address: string) {
  const access = await requestToken({
    client_id: 'integration',
    client_secret: 'integration-secret',
  })
  const type = 'customer_password_resets'
  const response = await shop.fetch(`https://acme.commercelayer.io/api/${type}`, {
    method: 'POST',
    headers: {
      Accept: 'application/vnd.api+json',
      Authorization: `Bearer ${access}`,
      'Content-Type': 'application/vnd.api+json',
    },
    body: JSON.stringify({ data: { type, attributes: { customer_email: address } } }),
  })
  const { data } = (await response.json()) as {
    data: { id: string; attributes: { reset_password_token: string } }
  }
  return { id: data.id, token: data.attributes.reset_password_token }
}
