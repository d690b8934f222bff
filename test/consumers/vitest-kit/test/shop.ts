import { createPasswordResetClient } from 'commercelayer-password-reset'
import { createCommerceLayerEmulator, forgetResetLinks } from 'commercelayer-password-reset/testing'

export const emulator = createCommerceLayerEmulator({ passwordRules: { minLength: 12 } })

export const client = createPasswordResetClient({
  organization: 'acme',
  accessToken: emulator.accessToken,
  fetch: emulator.fetch,
})

/** Puts a new link into the page's URL, like the link in the mail. */
export async function openLink(): Promise<void> {
  // The package remembers links per document, and all tests of a file share one document.
  forgetResetLinks()
  const { id, token } = await emulator.createReset('john@example.com')
  const link = new URLSearchParams({ customerPasswordResetId: id, resetPasswordToken: token })
  window.history.replaceState(null, '', `/?${link.toString()}`)
}

/** Whether the customer can sign in with this password. */
export async function canSignIn(password: string): Promise<boolean> {
  const answer = await emulator.fetch('https://acme.commercelayer.io/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'password',
      client_id: 'sales-channel',
      scope: 'market:all',
      username: 'john@example.com',
      password,
    }),
  })
  return answer.ok
}
