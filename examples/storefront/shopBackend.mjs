import {
  createRequestLinkHandler,
  resetPasswordMail,
  toNodeListener,
} from 'commercelayer-password-reset/server'

/**
 * The part of the shop that no browser may do: it asks Commerce Layer for a reset, with the
 * integration's secret, and mails the link. The mails wait in a mailbox that the demo's page shows.
 */
export function createShopBackend(apiUrl, getShopUrl) {
  const mailbox = []
  let requestLink

  const sendMail = async (mail) => {
    const link = new URL(mail.url)
    // Tells the page whose link it is. A fragment reaches no server.
    link.hash = new URLSearchParams({ email: mail.to }).toString()
    const { subject, html } = resetPasswordMail({ ...mail, url: link.href, shop: 'Fern' })
    mailbox.unshift({
      to: mail.to,
      subject,
      html,
      sentAt: new Date().toISOString(),
      link: link.href,
    })
  }

  // Made at the first request, because the shop's port is not known before.
  const listen = () =>
    toNodeListener(
      createRequestLinkHandler({
        organization: 'acme',
        clientId: 'integration',
        clientSecret: 'integration-secret',
        authUrl: `${apiUrl}/oauth/token`,
        baseUrl: `${apiUrl}/api`,
        resetUrl: new URL('/reset-password', getShopUrl()).href,
        sentUrl: new URL('/forgot?sent', getShopUrl()).href,
        sendMail,
        waitUntil: 'detached',
      }),
    )

  return (request, response, next) => {
    if (request.url === '/shop/mailbox') {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      response.end(JSON.stringify(mailbox))
    } else if (request.url === '/shop/forgot') {
      requestLink ??= listen()
      requestLink(request, response)
    } else {
      next()
    }
  }
}
