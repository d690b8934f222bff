import {
  createPasswordResetClient,
  isPasswordResetError,
} from 'commercelayer-password-reset/client'
import { setupServer } from 'msw/node'

import { emulator, handlers } from './handlers.js'

const server = setupServer(...handlers)
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
