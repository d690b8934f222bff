import {
  createPasswordResetClient,
  isPasswordResetError,
} from 'commercelayer-password-reset/client'
import { createCommerceLayerEmulator } from 'commercelayer-password-reset/testing'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'

// As in docs/testing.md, whose block is beside this file when it is compiled.
const emulator = createCommerceLayerEmulator()
const server = setupServer(
  http.all(/commercelayer\.io/, ({ request }: { request: Request }) =>
    emulator.fetch(request).catch(() => HttpResponse.error()),
  ),
)
server.listen({ onUnhandledRequest: 'error' })

const client = createPasswordResetClient({
  organization: 'acme',
  accessToken: emulator.accessToken,
})
const { id, token } = await emulator.createReset('john@example.com')
const reset = { id, _reset_password_token: token, customer_password: 'correct horse battery' }

emulator.failNext({ networkError: true })
const failure: unknown = await client.update(reset).catch((error: unknown) => error)
const { customer_email: email } = await client.update(reset)
const kind = isPasswordResetError(failure) ? failure.kind : undefined
console.log(JSON.stringify({ email, kind }))
server.close()
