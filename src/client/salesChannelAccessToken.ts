import type { AccessTokenSource } from './PasswordResetClient.js'

/**
 * Creates an access token source from the result of `makeSalesChannel()` in
 * `@commercelayer/js-auth`. This package doesn't import js-auth. A forced refresh removes only the
 * guest's token, never a customer's session.
 *
 * js-auth prefers the token of a signed-in customer, and would send the reset as that customer. So
 * pass a separate channel, whose `customerStorage` is always empty.
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
    // Without an argument, js-auth would also sign the customer out.
    if (forceRefresh) await channel.removeAuthorization('guest')
    const { accessToken } = await channel.getAuthorization()
    // On failure js-auth returns `errors` without a token. An empty token becomes `unauthorized`.
    return accessToken ?? ''
  }
}
