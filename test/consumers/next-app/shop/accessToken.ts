const commerceLayer = process.env['NEXT_PUBLIC_COMMERCE_LAYER']
let current: Promise<string> | undefined

/** From the emulated Commerce Layer; js-auth asks its own host, and keeps the token. */
export function getAccessToken({ forceRefresh }: { forceRefresh: boolean }): Promise<string> {
  if (forceRefresh || !current) {
    const asked = requestAccessToken()
    asked.catch(() => (current = undefined))
    current = asked
  }
  return current
}

async function requestAccessToken(): Promise<string> {
  const response = await fetch(`${commerceLayer}/oauth/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id: 'sales-channel',
      scope: 'market:all',
    }),
  })
  if (!response.ok) throw new Error(`No access token: ${response.status}`)
  const { access_token: accessToken } = (await response.json()) as { access_token: string }
  return accessToken
}
