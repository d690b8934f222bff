import {
  createRequestLinkHandler,
  createWebhookHandler,
  passwordChangedMail,
  resetPasswordMail,
  toNodeListener,
} from 'commercelayer-password-reset/server'

/** What Commerce Layer signs its webhooks with, by topic: each webhook has a secret of its own. */
export const webhookSecrets = {
  'customer_password_resets.create': 'secret-of-create',
  'customer_password_resets.reset_password': 'secret-of-reset-password',
}

const shop = 'Fern & Finch'

/**
 * The part of the shop that no browser may do: it asks Commerce Layer for a reset, with the
 * integration's secret, and sends mails. They wait in a mailbox that the demo's pages show.
 */
export function createShopBackend({ apiUrl, getShopUrl, choices }) {
  const mailbox = []
  const toUrl = (path) => new URL(path, getShopUrl()).href

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
    send({ to: mail.to, link: url, ...resetPasswordMail({ ...mail, url, shop }) })
  }
  const sendChanged = async ({ email, at }) =>
    send({ to: email, ...passwordChangedMail({ at, shop, forgotUrl: toUrl('/forgot') }) })

  const createListeners = () => ({
    '/shop/forgot': toNodeListener(
      createRequestLinkHandler({
        organization: 'acme',
        clientId: 'integration',
        clientSecret: 'integration-secret',
        authUrl: `${apiUrl}/oauth/token`,
        baseUrl: `${apiUrl}/api`,
        resetUrl: toUrl('/reset-password'),
        sentUrl: toUrl('/forgot?sent'),
        sendMail: sendLinkAs('handler'),
        waitUntil: 'detached',
      }),
    ),
    '/shop/webhook': toNodeListener(
      createWebhookHandler({
        sharedSecret: Object.values(webhookSecrets),
        link: { resetUrl: toUrl('/reset-password') },
        onCreate: sendLinkAs('webhook'),
        onResetPassword: sendChanged,
        delivered: new Set(),
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
    listeners ??= createListeners()
    const listener = listeners[request.url]
    if (listener) listener(request, response)
    else next()
  }
}
