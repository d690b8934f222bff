import { withDeadline } from '../client/deadline.js'
import type { SignIn } from './options.js'

/** After this time signing in counts as failed. */
const signInTimeoutMs = 10_000

/**
 * Calls the app's `signIn`, and says what became of it. What it throws is dropped, because it may
 * contain the password.
 */
export async function signInWith(
  signIn: SignIn,
  credentials: { email: string; password: string },
): Promise<'done' | 'failed'> {
  try {
    await withDeadline(signInTimeoutMs, ({ signal }) => signIn(credentials, { signal }))
    return 'done'
  } catch {
    return 'failed'
  }
}
