import { createPasswordResetClient } from 'commercelayer-password-reset'

const commerceLayer = String(import.meta.env.VITE_COMMERCE_LAYER)

async function getAccessToken(): Promise<string> {
  const response = await fetch(`${commerceLayer}/oauth/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id: 'sales-channel',
      scope: 'market:all',
    }),
  })
  const { access_token: accessToken } = (await response.json()) as { access_token: string }
  return accessToken
}

export const client = createPasswordResetClient({
  baseUrl: `${commerceLayer}/api`,
  accessToken: getAccessToken,
})
