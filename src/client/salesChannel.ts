import type { AccessTokenSource } from './types.js'

/**
 * An access token source on `makeSalesChannel()` of `@commercelayer/js-auth` (structural). A forced
 * refresh drops the guest's token only, never a customer's session.
 *
 * js-auth prefers the token of a customer who is signed in, and with it the reset would be sent as
 * that customer: give it a channel of its own, whose `customerStorage` is always empty.
 *
 * @example
 * import { makeSalesChannel } from '@commercelayer/js-auth'
 *
 * const guest = makeSalesChannel(
 *   { clientId, scope: 'market:code:europe' },
 *   { storage, customerStorage: { ...storage, getItem: async () => null } },
 * )
 * const client = createPasswordResetClient({
 *   organization: 'acme',
 *   accessToken: salesChannelAccessToken(guest),
 * })
 */
export function salesChannelAccessToken(channel: {
  getAuthorization(): Promise<{ accessToken?: string }>
  removeAuthorization(type?: 'guest'): Promise<void>
}): AccessTokenSource {
  return async ({ forceRefresh }) => {
    // Without an argument js-auth signs the customer out as well.
    if (forceRefresh) await channel.removeAuthorization('guest')
    const { accessToken } = await channel.getAuthorization()
    // js-auth gives `errors` instead of a token; none that can be sent is `unauthorized`.
    return accessToken ?? ''
  }
}
