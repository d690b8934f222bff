import {
  type Storage,
  type StorageValue,
  authenticate,
  makeSalesChannel,
} from '@commercelayer/js-auth'
import {
  createPasswordResetClient,
  salesChannelAccessToken,
} from 'commercelayer-password-reset/client'

const commerceLayer = String(process.env.COMMERCE_LAYER)
const [, , id = '', token = ''] = process.argv
const application = { clientId: 'sales-channel', scope: 'market:all' }

// js-auth asks at one place only.
const { fetch } = globalThis
globalThis.fetch = (input, init) =>
  fetch(String(input).replace('https://auth.commercelayer.io', commerceLayer), init)

const items = new Map<string, StorageValue>()
const storage: Storage = {
  getItem: async (key) => items.get(key) ?? null,
  setItem: async (key, value) => void items.set(key, value),
  removeItem: async (key) => void items.delete(key),
}

// A customer who is signed in, and comes by a link all the same.
const shop = makeSalesChannel(application, { storage })
const credentials = { username: 'john@example.com', password: 'old-password' }
const { accessToken, refreshToken, scope } = await authenticate('password', {
  ...application,
  ...credentials,
})
await shop.setCustomer({ accessToken, refreshToken, scope })

const guest = makeSalesChannel(application, {
  storage,
  customerStorage: { ...storage, getItem: async () => null },
})
await guest.getAuthorization()
const guestKey = `cl_guest-${application.clientId}-${application.scope}`
const first = items.get(guestKey)!
// Its claims still say that it is good: js-auth takes it, and Commerce Layer doesn't.
items.set(guestKey, { ...first, accessToken: first.accessToken.replace(/[^.]+$/, 'revoked') })

const client = createPasswordResetClient({
  baseUrl: `${commerceLayer}/api`,
  accessToken: salesChannelAccessToken(guest),
})
const passwordReset = await client.update({
  id,
  _reset_password_token: token,
  customer_password: 'correct horse battery',
})

const session = items.get(`cl_customer-${application.clientId}-${application.scope}`)
const { ownerType } = await shop.getAuthorization()
console.log(
  JSON.stringify({
    email: passwordReset.customer_email,
    isSignedIn: session?.accessToken === accessToken && ownerType === 'customer',
    hasRefreshToken: session?.refreshToken === refreshToken,
    customerToken: accessToken,
  }),
)
