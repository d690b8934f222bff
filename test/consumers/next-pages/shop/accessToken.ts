const commerceLayer = process.env['NEXT_PUBLIC_COMMERCE_LAYER']
let current: Promise<string> | undefined

/** Gets a token from the emulated Commerce Layer, because js-auth asks only the real host. */
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
