import { authenticate, makeSalesChannel } from '@commercelayer/js-auth'

import { application, client, guest, storage } from './client.js'

const commerceLayer = String(process.env.COMMERCE_LAYER)
const [, , id = '', token = ''] = process.argv

// js-auth sends its requests to one host only, so this redirects them to the emulator.
const { fetch } = globalThis
globalThis.fetch = (input, init) =>
  fetch(String(input).replace('https://auth.commercelayer.io', commerceLayer), init)

// Signs in a customer, who then opens a reset link.
const shop = makeSalesChannel(application, { storage })
const credentials = { username: 'john@example.com', password: 'old-password' }
const { accessToken, refreshToken, scope } = await authenticate('password', {
  ...application,
  ...credentials,
})
await shop.setCustomer({ accessToken, refreshToken, scope })

await guest.getAuthorization()
const guestKey = `cl_guest-${application.clientId}-${application.scope}`
const first = (await storage.getItem(guestKey))!
// The token's claims are still valid, so js-auth accepts the token. Commerce Layer refuses it.
await storage.setItem(guestKey, {
  ...first,
  accessToken: first.accessToken.replace(/[^.]+$/, 'revoked'),
})

const passwordReset = await client.update({
  id,
  _reset_password_token: token,
  customer_password: 'correct horse battery',
})

const session = await storage.getItem(`cl_customer-${application.clientId}-${application.scope}`)
const { ownerType } = await shop.getAuthorization()
console.log(
  JSON.stringify({
    email: passwordReset.customer_email,
    isSignedIn: session?.accessToken === accessToken && ownerType === 'customer',
    hasRefreshToken: session?.refreshToken === refreshToken,
    customerToken: accessToken,
  }),
)
