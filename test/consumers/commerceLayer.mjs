import { createServer } from 'node:http'

/** Serves the emulated Commerce Layer on a loopback port, which is a different origin for pages. */
export async function startCommerceLayer(testing, options) {
  const emulator = testing.createCommerceLayerEmulator({
    // Stricter than the form's policy, so there is a password that only the server refuses.
    passwordRules: { minLength: 12 },
    ...options,
  })
  const server = createServer(testing.createNodeListener(emulator))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${server.address().port}`

  return {
    url,
    emulator,
    /** Creates a reset, and returns the `{ id, token }` that a mail would contain. */
    createReset: (email = 'john@example.com') => emulator.createReset(email),
    /** Whether the customer can sign in with this password. */
    async canSignIn(password, username = 'john@example.com') {
      const response = await fetch(`${url}/oauth/token`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          grant_type: 'password',
          client_id: 'sales-channel',
          scope: 'market:all',
          username,
          password,
        }),
      })
      return response.ok
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
