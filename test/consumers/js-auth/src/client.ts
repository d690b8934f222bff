import { type Storage, type StorageValue, makeSalesChannel } from '@commercelayer/js-auth'
import {
  createPasswordResetClient,
  salesChannelAccessToken,
} from 'commercelayer-password-reset/client'

export const application = { clientId: 'sales-channel', scope: 'market:all' }

const items = new Map<string, StorageValue>()

/** Where the shop keeps its sessions; in memory here. */
export const storage: Storage = {
  getItem: async (key) => items.get(key) ?? null,
  setItem: async (key, value) => void items.set(key, value),
  removeItem: async (key) => void items.delete(key),
}

// Guest tokens only; otherwise js-auth returns the token of a signed-in customer.
export const guest = makeSalesChannel(application, {
  storage,
  customerStorage: { ...storage, getItem: async () => null },
})

export const client = createPasswordResetClient({
  // COMMERCE_LAYER=https://acme.commercelayer.io
  baseUrl: `${process.env.COMMERCE_LAYER}/api`,
  accessToken: salesChannelAccessToken(guest),
})
