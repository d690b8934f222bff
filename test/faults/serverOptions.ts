import {
  createMemoryStore,
  createRequestLinkHandler,
  createUpdateHandler,
  createWebhookHandler,
  noAccountMail,
  passwordChangedMail,
  resetPasswordMail,
} from 'commercelayer-password-reset/server'

import { integration, shopOrigin } from '../server/openShop.ts'

const link = { ...integration, sendMail: async () => {} }
const ask = (wrong: object) => () => createRequestLinkHandler({ ...link, ...wrong })
const hear = (wrong: object) => () => createWebhookHandler({ sharedSecret: 'secret', ...wrong })
const update = (wrong: object) => () =>
  createUpdateHandler({ ...integration, scope: 'market:all', origins: [shopOrigin], ...wrong })
const mail = {
  to: 'john@example.com',
  shop: 'Acme',
  url: shopOrigin,
  forgotUrl: shopOrigin,
  shopUrl: shopOrigin,
}
const dates = { at: new Date(), expiresAt: new Date(Date.now() + 3_600_000) }
const resetMail = (wrong: object) => () => resetPasswordMail({ ...mail, ...dates, ...wrong })
const changedMail = (wrong: object) => () => passwordChangedMail({ ...mail, ...dates, ...wrong })
const unknownMail = (wrong: object) => () => noAccountMail({ ...mail, ...wrong })

/** Every option that `/server` checks, with a call that refuses a wrong value. */
export const serverOptions: Readonly<Record<string, () => unknown>> = {
  accent: resetMail({ accent: 'green' }),
  accentText: resetMail({ accentText: 'white' }),
  allow: ask({ allow: true }),
  at: changedMail({ at: 'today' }),
  authUrl: ask({ authUrl: '/oauth/token' }),
  baseUrl: ask({ baseUrl: '/api' }),
  clientId: ask({ clientId: '' }),
  clientSecret: ask({ clientSecret: undefined }),
  contact: changedMail({ contact: '' }),
  enqueue: ask({ enqueue: 'sqs' }),
  expiresAt: resetMail({ expiresAt: 'later' }),
  fetch: ask({ fetch: 1 }),
  forgotUrl: changedMail({ forgotUrl: '' }),
  limit: ask({ limit: null }),
  link: hear({ onCreate: () => {} }),
  locales: ask({ locales: 'de' }),
  maxEntries: () => createMemoryStore({ maxEntries: 0 }),
  onCreate: hear({ link, onCreate: true }),
  onEvent: ask({ onEvent: 'log' }),
  onResetPassword: hear({ onResetPassword: true }),
  options: () => createRequestLinkHandler(undefined as never),
  organization: ask({ organization: '', origins: [shopOrigin], enqueue: async () => {} }),
  origins: update({ origins: [] }),
  params: ask({ params: { id: 'same', token: 'same' } }),
  place: ask({ place: 'path' }),
  resetUrl: ask({ resetUrl: undefined }),
  scope: update({ scope: '' }),
  sendMail: ask({ sendMail: undefined }),
  sendNoAccountMail: ask({ sendNoAccountMail: true }),
  sentUrl: ask({ sentUrl: 'relative' }),
  sharedSecret: hear({ sharedSecret: '' }),
  shop: resetMail({ shop: '' }),
  shopUrl: unknownMail({ shopUrl: '' }),
  signUpUrl: unknownMail({ signUpUrl: '' }),
  store: ask({ store: null }),
  storefronts: ask({ storefronts: null }),
  timeout: ask({ timeout: 0 }),
  url: resetMail({ url: '' }),
  waitUntil: ask({ waitUntil: 'detached' }),
}

/** Returns the error for a wrong value of the option. */
export function refusalOf(name: string): { readonly code: string; readonly message: string } {
  try {
    serverOptions[name]?.()
  } catch (error) {
    if (error instanceof TypeError) return error as TypeError & { code: string }
    throw error
  }
  throw new Error(`Nothing refuses a wrong \`${name}\`.`)
}
