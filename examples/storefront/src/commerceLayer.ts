import { createPasswordResetClient } from 'commercelayer-password-reset'

const commerceLayer = String(import.meta.env.VITE_COMMERCE_LAYER)
const salesChannel = { client_id: 'sales-channel', scope: 'market:all' }

let accessToken: Promise<string> | undefined

/**
 * The guest's access token, kept until Commerce Layer calls it invalid. A sales channel has no
 * secret, so a browser may do this.
 */
function getAccessToken({ forceRefresh }: { forceRefresh: boolean }): Promise<string> {
  if (forceRefresh) accessToken = undefined
  accessToken ??= requestToken({ grant_type: 'client_credentials' }).then((token) => token ?? '')
  return accessToken
}

/** Made once, outside of components. */
export const client = createPasswordResetClient({
  baseUrl: `${commerceLayer}/api`,
  accessToken: getAccessToken,
})

/** Like the shop's client, with a `fetch` that the demo watches, and less patience. */
export function createWatchedClient(fetch: typeof globalThis.fetch) {
  const baseUrl = `${commerceLayer}/api`
  return createPasswordResetClient({ baseUrl, accessToken: getAccessToken, fetch, timeout: 5000 })
}

/**
 * Whether e-mail and password are right: a password grant is the proof that the password has
 * changed.
 */
export async function signIn(email: string, password: string): Promise<boolean> {
  const token = await requestToken({ grant_type: 'password', username: email, password })
  return token !== undefined
}

async function requestToken(grant: Record<string, string>): Promise<string | undefined> {
  const response = await fetch(`${commerceLayer}/oauth/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...salesChannel, ...grant }),
  })
  const answer = (await response.json()) as { access_token?: string }
  return answer.access_token
}
