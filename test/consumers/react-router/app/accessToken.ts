/** Gets a token from the emulated Commerce Layer, because js-auth asks only the real host. */
export async function getAccessToken(): Promise<string> {
  const response = await fetch(`${import.meta.env['VITE_COMMERCE_LAYER']}/oauth/token`, {
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
