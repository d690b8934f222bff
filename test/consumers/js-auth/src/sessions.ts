import type { SharedStore } from 'commercelayer-password-reset/server'

/** `keepMs` must be longer than any session of the shop. */
const keepMs = 90 * 24 * 60 * 60 * 1000

/** Call this in `onResetPassword`. It ends all sessions that are older than the change. */
export async function endSessions(store: SharedStore, reset: { email: string; at: Date }) {
  // `iat` in an access token has whole seconds, too.
  const second = Math.floor(reset.at.getTime() / 1000)
  await store.set(await toKey(reset.email), String(second), keepMs)
}

/** Whether a session is older than the change. Call this before you use or renew the session. */
export async function isEnded(store: SharedStore, session: { email: string; accessToken: string }) {
  const changedAt = await store.get(await toKey(session.email))
  if (!changedAt) return false
  const [, claims = ''] = session.accessToken.split('.')
  const { iat } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')))
  return !(Number(iat) >= Number(changedAt))
}

/** Wraps the form's `signIn` in the browser. It first signs out the previous customer. */
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
