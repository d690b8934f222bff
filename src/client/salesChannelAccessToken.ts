import type { AccessTokenSource } from './PasswordResetClient.js'

/**
 * Makes an access token source from the `makeSalesChannel()` of `@commercelayer/js-auth`, which
 * this package doesn't import. A forced refresh removes the guest's token only, never a customer's
 * session.
 *
 * js-auth prefers the token of a signed-in customer, and the reset would be sent as that customer.
 * So pass a separate channel, whose `customerStorage` is always empty.
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
    // On failure js-auth returns `errors` and no token; an empty token becomes `unauthorized`.
    return accessToken ?? ''
  }
}
