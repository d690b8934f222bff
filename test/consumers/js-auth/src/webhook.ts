import {
  createMemoryStore,
  createWebhookHandler,
  passwordChangedMail,
} from 'commercelayer-password-reset/server'

import { endSessions } from './sessions.js'

/** If you run several instances, use a store that all of them share. */
export const store = createMemoryStore()

/** Sends a mail with the shop's mail server. */
declare function send(to: string, mail: { subject: string }): Promise<void>

export const POST = createWebhookHandler({
  sharedSecret: process.env.CL_RESET_SECRET ?? 'a-shared-secret',
  store,
  onResetPassword: async (reset) => {
    // End the sessions first, so a thief is signed out even if the mail server is down.
    await endSessions(store, reset)
    const forgotUrl = 'https://shop.example/forgot-password'
    await send(reset.email, passwordChangedMail({ at: reset.at, shop: 'Acme', forgotUrl }))
  },
})
