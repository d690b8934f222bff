import {
  createMemoryStore,
  createWebhookHandler,
  passwordChangedMail,
} from 'commercelayer-password-reset/server'

import { endSessions } from './sessions.js'

/** With several instances, use a store that they share. */
export const store = createMemoryStore()

/** Sends a mail with the shop's mail server. */
declare function send(to: string, mail: { subject: string }): Promise<void>

export const POST = createWebhookHandler({
  sharedSecret: process.env.CL_RESET_SECRET ?? 'a-shared-secret',
  store,
  onResetPassword: async (reset) => {
    // Runs before the mail, because a mail server that is down must not keep a thief signed in.
    await endSessions(store, reset)
    const forgotUrl = 'https://shop.example/forgot-password'
    await send(reset.email, passwordChangedMail({ at: reset.at, shop: 'Acme', forgotUrl }))
  },
})
