import { createPasswordResetClient, salesChannelSignIn } from 'commercelayer-password-reset'

const commerceLayer = String(import.meta.env.VITE_COMMERCE_LAYER)
const salesChannel = { client_id: 'sales-channel', scope: 'market:all' }

let accessToken: Promise<string> | undefined

/**
 * Gets the guest's access token, and stores it until Commerce Layer refuses it. A sales channel has
 * no secret, so a browser may request its token.
 */
function getAccessToken({ forceRefresh }: { forceRefresh: boolean }): Promise<string> {
  if (forceRefresh) accessToken = undefined
  accessToken ??= requestToken({ grant_type: 'client_credentials' }).then(
    (answer) => answer.accessToken ?? '',
  )
  return accessToken
}

/** The client is created once, outside of components. */
export const client = createPasswordResetClient({
  baseUrl: `${commerceLayer}/api`,
  accessToken: getAccessToken,
})

/**
 * Creates a client like the shop's, but with a `fetch` that the demo records, and a short timeout.
 */
export function createWatchedClient(fetch: typeof globalThis.fetch) {
  const baseUrl = `${commerceLayer}/api`
  return createPasswordResetClient({ baseUrl, accessToken: getAccessToken, fetch, timeout: 5000 })
}

let session: object | undefined

/**
 * Signs a customer in. A successful password grant proves that the password has changed. A real
 * shop uses js-auth, which stores the session. This demo forgets the session on a reload.
 */
export const signIn = salesChannelSignIn(
  { setCustomer: async (customer) => void (session = customer) },
  (credentials) => requestToken({ grant_type: 'password', ...credentials }),
)

export function isSignedIn(): boolean {
  return session !== undefined
}

async function requestToken(grant: Record<string, string>): Promise<{ accessToken?: string }> {
  const response = await fetch(`${commerceLayer}/oauth/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...salesChannel, ...grant }),
  })
  const { access_token } = (await response.json()) as { access_token?: string }
  return access_token === undefined ? {} : { accessToken: access_token }
}
