import { createServer } from 'node:http'

const applications = {
  integration: {
    grant_type: 'client_credentials',
    client_id: 'integration',
    client_secret: 'integration-secret',
  },
  salesChannel: { client_id: 'sales-channel', scope: 'market:all' },
}

/** The emulated Commerce Layer over HTTP, on a loopback port: for a page, another origin. */
export async function startCommerceLayer(testing, options) {
  const emulator = testing.createCommerceLayerEmulator({
    // Stricter than the form's own policy, so that there is a password that only the server refuses.
    passwordRules: { minLength: 12 },
    ...options,
  })
  const server = createServer(testing.createNodeListener(emulator))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${server.address().port}`

  return {
    url,
    emulator,
    /** What the mail would carry: `{ id, token }`. */
    async createReset(email = 'john@example.com') {
      const { access_token: accessToken } = await requestToken(url, applications.integration)
      const document = { type: 'customer_password_resets', attributes: { customer_email: email } }
      const answer = await post(
        `${url}/api/customer_password_resets`,
        { data: document },
        {
          Accept: 'application/vnd.api+json',
          'Content-Type': 'application/vnd.api+json',
          Authorization: `Bearer ${accessToken}`,
        },
      )
      return { id: answer.data.id, token: answer.data.attributes.reset_password_token }
    },
    /** Whether the customer can sign in with this password. */
    async canSignIn(password, username = 'john@example.com') {
      const grant = { grant_type: 'password', username, password, ...applications.salesChannel }
      return Boolean((await requestToken(url, grant)).access_token)
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function requestToken(url, grant) {
  return post(`${url}/oauth/token`, grant, { 'Content-Type': 'application/json' })
}

async function post(url, body, headers) {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return response.json()
}
