import type { SharedStore } from 'commercelayer-password-reset/server'

/** Longer than the shop keeps anyone signed in. */
const keepMs = 90 * 24 * 60 * 60 * 1000

/** On the server, for `onResetPassword`: what the customer was signed in with before has ended. */
export async function endSessions(store: SharedStore, reset: { email: string; at: Date }) {
  // An access token says in whole seconds when it was issued.
  const second = Math.floor(reset.at.getTime() / 1000)
  await store.set(await toKey(reset.email), String(second), keepMs)
}

/** On the server, before a session is used or renewed: whether its password was changed since. */
export async function isEnded(store: SharedStore, session: { email: string; accessToken: string }) {
  const changedAt = await store.get(await toKey(session.email))
  if (!changedAt) return false
  const [, claims = ''] = session.accessToken.split('.')
  const { iat } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')))
  return !(Number(iat) >= Number(changedAt))
}

/** In the browser, around the form's `signIn`: whoever was signed in there is so no more. */
export const afterSigningOut =
  <T extends unknown[]>(
    channel: { removeAuthorization(type: 'customer'): Promise<void> },
    signIn: (...given: T) => Promise<void>,
  ) =>
  async (...given: T) => {
    await channel.removeAuthorization('customer')
    await signIn(...given)
  }

async function toKey(email: string): Promise<string> {
  const bytes = new TextEncoder().encode(email.toLowerCase())
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `password-changed:${btoa(String.fromCharCode(...hash))}`
}
