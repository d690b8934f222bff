/**
 * The part of the shop that no browser may do: it asks Commerce Layer for a reset, with the
 * integration's secret, and mails the link. The mails wait in a mailbox that the demo's page shows.
 */
export function createShopBackend(apiUrl) {
  const mailbox = []

  const getAccessToken = async () => {
    const answer = await post(`${apiUrl}/oauth/token`, 'application/json', {
      grant_type: 'client_credentials',
      client_id: 'integration',
      client_secret: 'integration-secret',
    })
    return answer.access_token
  }

  const sendResetLink = async (email, origin) => {
    const attributes = { customer_email: email }
    const document = { data: { type: 'customer_password_resets', attributes } }
    const answer = await post(
      `${apiUrl}/api/customer_password_resets`,
      'application/vnd.api+json',
      document,
      await getAccessToken(),
    )
    if (!answer.data) return
    const link = new URL('/reset-password', origin)
    link.searchParams.set('customerPasswordResetId', answer.data.id)
    link.searchParams.set('resetPasswordToken', answer.data.attributes.reset_password_token)
    // A fragment reaches no server.
    link.hash = new URLSearchParams({ email: answer.data.attributes.customer_email }).toString()
    const sentAt = new Date().toISOString()
    mailbox.unshift({ to: email, subject: 'Choose a new password', sentAt, link: link.href })
  }

  return async (request, response, next) => {
    if (request.method === 'GET' && request.url === '/shop/mailbox') {
      respond(response, 200, mailbox)
    } else if (request.method === 'POST' && request.url === '/shop/forgot') {
      const { email } = await readJson(request)
      await sendResetLink(String(email), `http://${request.headers.host}`)
      // The same answer for every address: it must not tell who has an account.
      respond(response, 202, {})
    } else {
      next()
    }
  }
}

async function post(url, contentType, body, accessToken) {
  const headers = {
    Accept: contentType,
    'Content-Type': contentType,
    ...(accessToken && { Authorization: `Bearer ${accessToken}` }),
  }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return response.json()
}

async function readJson(request) {
  let text = ''
  for await (const chunk of request) text += chunk
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

function respond(response, status, value) {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(value))
}
