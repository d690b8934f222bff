import { type Storage, type StorageValue, makeSalesChannel } from '@commercelayer/js-auth'
import {
  createPasswordResetClient,
  salesChannelAccessToken,
} from 'commercelayer-password-reset/client'

export const application = { clientId: 'sales-channel', scope: 'market:all' }

const items = new Map<string, StorageValue>()

/** The shop's storage for sessions, which is in memory here. */
export const storage: Storage = {
  getItem: async (key) => items.get(key) ?? null,
  setItem: async (key, value) => void items.set(key, value),
  removeItem: async (key) => void items.delete(key),
}

// Stores guest tokens only. Otherwise js-auth would return a signed-in customer's token.
export const guest = makeSalesChannel(application, {
  storage,
  customerStorage: { ...storage, getItem: async () => null },
})

export const client = createPasswordResetClient({
  // COMMERCE_LAYER=https://acme.commercelayer.io
  baseUrl: `${process.env.COMMERCE_LAYER}/api`,
  accessToken: salesChannelAccessToken(guest),
})
