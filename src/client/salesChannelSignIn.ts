/**
 * Makes a `signIn` on `@commercelayer/js-auth`, which this package doesn't import: a password
 * grant, then `setCustomer`. Pass the shop's own channel, never the guest-only one of the reset
 * page.
 *
 * @example
 * import { authenticate, makeSalesChannel } from '@commercelayer/js-auth'
 * import { salesChannelSignIn } from 'commercelayer-password-reset'
 *
 * const shop = makeSalesChannel({ clientId, scope: 'market:code:europe' }, { storage })
 * const signIn = salesChannelSignIn(shop, (credentials) =>
 *   authenticate('password', { clientId, scope: 'market:code:europe', ...credentials }),
 * )
 */
export function salesChannelSignIn(
  channel: {
    setCustomer(customer: {
      accessToken: string
      refreshToken?: string
      scope?: string
    }): Promise<unknown>
  },
  authenticate: (credentials: { username: string; password: string }) => Promise<{
    accessToken?: string
    refreshToken?: string
    scope?: string
    errors?: unknown
  }>,
): (
  credentials: { email: string; password: string },
  options: { signal: AbortSignal },
) => Promise<void> {
  // Not `async`: while the answer is awaited, its frame would keep the password.
  return ({ email, password }, { signal }) =>
    authenticate({ username: email, password }).then(keepSession(channel, signal))
}

type Channel = Parameters<typeof salesChannelSignIn>[0]
type Answer = Awaited<ReturnType<Parameters<typeof salesChannelSignIn>[1]>>

/** Signs the channel in as the customer of the answer. */
function keepSession(channel: Channel, signal: AbortSignal): (answer: Answer) => Promise<void> {
  return async ({ accessToken, errors, refreshToken, scope }) => {
    // js-auth resolves when it fails. The errors are dropped, because they may quote the password.
    if (!accessToken || errors) throw new Error('Signing in failed.')
    // The form has stopped waiting and moved on, so no session is made now.
    signal.throwIfAborted()
    await channel.setCustomer({
      accessToken,
      ...(refreshToken !== undefined && { refreshToken }),
      ...(scope !== undefined && { scope }),
    })
  }
}
