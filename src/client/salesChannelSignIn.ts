/**
 * Creates a `signIn` function for `@commercelayer/js-auth`: it requests a password grant and calls
 * `setCustomer`. This package doesn't import js-auth. Pass the shop's own channel, never the
 * guest-only channel of the reset page.
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
  // This function isn't `async`, because an async function would keep the password in memory until
  // the answer arrives.
  return ({ email, password }, { signal }) =>
    authenticate({ username: email, password }).then(keepSession(channel, signal))
}

type Channel = Parameters<typeof salesChannelSignIn>[0]
type Answer = Awaited<ReturnType<Parameters<typeof salesChannelSignIn>[1]>>

/** Signs the customer in to the channel, with the token from the answer. */
function keepSession(channel: Channel, signal: AbortSignal): (answer: Answer) => Promise<void> {
  return async ({ accessToken, errors, refreshToken, scope }) => {
    // js-auth resolves even when it fails. Its errors may quote the password, so they are dropped.
    if (!accessToken || errors) throw new Error('Signing in failed.')
    // Throws if the form has stopped waiting, because a session would then come too late.
    signal.throwIfAborted()
    await channel.setCustomer({
      accessToken,
      ...(refreshToken !== undefined && { refreshToken }),
      ...(scope !== undefined && { scope }),
    })
  }
}
