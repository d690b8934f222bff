import { getRequestListener } from '@hono/node-server'
import {
  createRequestLinkHandler,
  createWaitUntil,
  createWebhookHandler,
} from 'commercelayer-password-reset/server'

import { createShopMails } from './shopMails.mjs'
import { storefronts } from './storefronts.mjs'

/** What Commerce Layer signs its webhooks with, by topic: each webhook has a secret of its own. */
export const webhookSecrets = {
  'customer_password_resets.create': 'secret-of-create',
  'customer_password_resets.reset_password': 'secret-of-reset-password',
}

/** A demo is tried again and again with one address; a shop leaves the limit as it is. */
const limit = { everyMs: 1, max: 1000, windowMs: 60_000 }

/** A handler as a listener of Node's, with the address of who asks. */
function toListener(handler) {
  return getRequestListener(
    (request, { incoming }) => handler(request, { clientAddress: incoming.socket.remoteAddress }),
    { overrideGlobalObjects: false },
  )
}

/** The page behind the link, of each shop. */
function readLink(toUrl) {
  const pages = Object.values(storefronts).map(({ id, root }) => [id, `${root}/reset-password`])
  return {
    resetUrl: toUrl('/reset-password'),
    storefronts: Object.fromEntries(pages.map(([id, path]) => [id, toUrl(path)])),
  }
}

/**
 * The part of the shop that no browser may do: it asks Commerce Layer for a reset, with the
 * integration's secret, and sends mails. They wait in a mailbox that the demo's pages show.
 */
export function createShopBackend({ apiUrl, getShopUrl, choices }) {
  const mailbox = []
  const toUrl = (path) => new URL(path, getShopUrl()).href
  const mails = createShopMails(toUrl)

  const send = (mail) => {
    mailbox.unshift({ id: mailbox.length, sentAt: new Date().toISOString(), ...mail })
  }
  // Handler and webhook both learn of a new reset; a shop has one of the two.
  const sendLinkAs = (sender) => async (mail) => {
    if (choices.sender !== sender) return
    const link = new URL(mail.url)
    // Tells the page whose link it is. A fragment reaches no server.
    link.hash = new URLSearchParams({ email: mail.to }).toString()
    const url = link.href
    // Tests read the link here; the page shows the mail alone.
    send({ to: mail.to, link: url, ...mails.link({ ...mail, url }) })
  }
  const sendChanged = async (reset) => send({ to: reset.email, ...mails.changed(reset) })
  const sendNoAccountMail = async (facts) => send({ to: facts.to, ...mails.noAccount(facts) })

  const createListeners = (link) => ({
    '/shop/forgot': toListener(
      createRequestLinkHandler({
        organization: 'acme',
        clientId: 'integration',
        clientSecret: 'integration-secret',
        authUrl: `${apiUrl}/oauth/token`,
        baseUrl: `${apiUrl}/api`,
        ...link,
        sentUrl: toUrl('/forgot?sent'),
        sendMail: sendLinkAs('handler'),
        sendNoAccountMail,
        waitUntil: createWaitUntil(),
        limit,
      }),
    ),
    '/shop/webhook': toListener(
      createWebhookHandler({
        sharedSecret: Object.values(webhookSecrets),
        link,
        onCreate: sendLinkAs('webhook'),
        onResetPassword: sendChanged,
      }),
    ),
    '/shop/mailbox': (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      response.end(JSON.stringify(mailbox))
    },
  })
  // Made at the first request, because the shop's port is not known before.
  let listeners

  return (request, response, next) => {
    listeners ??= createListeners(readLink(toUrl))
    const listener = listeners[request.url]
    if (listener) listener(request, response)
    else next()
  }
}
