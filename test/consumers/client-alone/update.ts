import { createBreachCheck } from 'commercelayer-password-reset/breach'
import {
  type PasswordResetClient,
  PasswordResetError,
  createPasswordResetClient,
  isPasswordResetError,
  readResetLink,
  withoutResetLink,
} from 'commercelayer-password-reset/client'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'

const [, , url = '', password = ''] = process.argv
const commerceLayer = String(process.env.COMMERCE_LAYER)

const client: PasswordResetClient = createPasswordResetClient({
  baseUrl: `${commerceLayer}/api`,
  accessToken: requestAccessToken,
})

void update()

/** Sets a password with the link from the mail, as a backend might. */
async function update(): Promise<void> {
  const link = readResetLink(url)
  if (!link) throw new Error('There is no link.')
  const passwordReset = await client.update({
    id: link.id,
    _reset_password_token: link.token,
    customer_password: password,
  })
  const again: unknown = await client.update({ id: 'unknownId', reference: 'a' }).catch(toKind)
  const check = createBreachCheck({ fetch: createCommerceLayerEmulator().fetch })
  const found = await check(password, { signal: new AbortController().signal })
  const { customer_email: email } = passwordReset
  console.log(JSON.stringify({ email, again, found, url: withoutResetLink(url) }))
}

function toKind(error: unknown): string | undefined {
  if (error instanceof PasswordResetError && isPasswordResetError(error)) return error.kind
  return undefined
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
  const { access_token: accessToken } = (await response.json()) as { access_token: string }
  return accessToken
}
