import {
  type PasswordResetClient,
  createSdkPasswordResetClient,
  isPasswordResetError,
} from 'commercelayer-password-reset/client'
import CommerceLayer6 from 'sdk6'

import { createBundleClient } from './bundleClient'
import { createClient } from './client'

const [, , which = '', id = '', token = ''] = process.argv
const commerceLayer = String(process.env.COMMERCE_LAYER)
const organization = 'acme'

let isDown = false
const config = {
  organization,
  accessToken: await requestAccessToken(),
  // The SDK sends requests only to Commerce Layer's own hosts, so this replaces the host. Nothing
  // listens on port 1, so Node's `fetch` fails there.
  fetch: (async (input: RequestInfo | URL, init?: RequestInit) =>
    fetch(
      String(input).replace(
        `https://${organization}.commercelayer.io`,
        isDown ? 'http://127.0.0.1:1' : commerceLayer,
      ),
      init,
    )) as typeof globalThis.fetch,
}

const clients: Record<string, () => PasswordResetClient> = {
  'sdk 6': () => createSdkPasswordResetClient(CommerceLayer6(config).customer_password_resets),
  'sdk 7, bundle': () => createBundleClient(config),
  'sdk 7, one resource': () => createClient(config),
}

const client = clients[which]!()
const reset = { id, _reset_password_token: token, customer_password: 'correct horse battery' }
const kinds: string[] = []

isDown = true
await client.update(reset).catch(note)
isDown = false
await client.update({ ...reset, customer_password: 'too short' }).catch(note)
const { customer_email: email, reference } = await client.update({ ...reset, reference: 'a' })
const cleared = await client.update({ id, reference: null })
await client.update(reset).catch(note)
await client.update({ ...reset, id: '../customers/abc' }).catch(note)

console.log(JSON.stringify({ email, reference, cleared: cleared.reference, kinds }))

function note(error: unknown): void {
  kinds.push(isPasswordResetError(error) ? `${error.kind}, ${error.outcome}` : String(error))
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
