import { getRequestListener } from '@hono/node-server'
import {
  createRequestLinkHandler,
  createWaitUntil,
  createWebhookHandler,
} from 'commercelayer-password-reset/server'

import { createShopMails } from './shopMails.mjs'
import { storefronts } from './storefronts.mjs'

/** The secrets with which Commerce Layer signs its webhooks, by topic. Each webhook has its own. */
export const webhookSecrets = {
  'customer_password_resets.create': 'secret-of-create',
  'customer_password_resets.reset_password': 'secret-of-reset-password',
}

/** In a demo, one address asks for many links. A real shop keeps the default limit. */
const limit = { everyMs: 1, max: 1000, windowMs: 60_000 }

/** Turns a handler into a Node listener that passes the client's address on. */
function toListener(handler) {
  return getRequestListener(
    (request, { incoming }) => handler(request, { clientAddress: incoming.socket.remoteAddress }),
    { overrideGlobalObjects: false },
  )
}

/** The pages behind the link, one for each shop. */
function readLink(toUrl) {
  const pages = Object.values(storefronts).map(({ id, root }) => [id, `${root}/reset-password`])
  return {
    resetUrl: toUrl('/reset-password'),
    storefronts: Object.fromEntries(pages.map(([id, path]) => [id, toUrl(path)])),
  }
}

/**
 * The part of the shop that must not run in a browser. It asks Commerce Layer for a reset with the
 * integration's secret, and sends mails. The mails go into a mailbox that the demo's pages show.
 */
export function createShopBackend({ apiUrl, getShopUrl, choices }) {
  const mailbox = []
  const toUrl = (path) => new URL(path, getShopUrl()).href
  const mails = createShopMails(toUrl)

  const send = (mail) => {
    mailbox.unshift({ id: mailbox.length, sentAt: new Date().toISOString(), ...mail })
  }
  // Both the handler and the webhook receive a new reset. A real shop uses only one of them.
  const sendLinkAs = (sender) => async (mail) => {
    if (choices.sender !== sender) return
    const link = new URL(mail.url)
    // Tells the page the address of the link's owner. A browser sends no fragment to a server.
    link.hash = new URLSearchParams({ email: mail.to }).toString()
    const url = link.href
    // Tests read `link` from the mailbox. The demo's page shows only the mail.
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
  // Created at the first request, because the shop's port is unknown before.
  let listeners

  return (request, response, next) => {
    listeners ??= createListeners(readLink(toUrl))
    const listener = listeners[request.url]
    if (listener) listener(request, response)
    else next()
  }
}
