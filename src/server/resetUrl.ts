import { readResetLink } from '../client/resetLink.js'
import type { ResetLink } from '../client/types.js'
import { requireOption } from './options.js'
import { readServerUrl } from './serverUrl.js'
import type { ResetUrlOptions } from './types.js'

/** Makes the URL in the mail from a reset's id and token. */
export type ToResetUrl = (link: ResetLink) => string

/** Commerce Layer's own names, which the reset page reads without being told. */
const ownNames = { id: 'customerPasswordResetId', token: 'resetPasswordToken' }

/**
 * Reads how the link is made.
 *
 * @throws {TypeError} naming the invalid option
 */
export function readResetUrl(options: ResetUrlOptions): { toUrl: ToResetUrl; origin: string } {
  const { params = ownNames, place = 'query', resetUrl } = options
  const base = readServerUrl(resetUrl, 'resetUrl')
  requireOption(place === 'query' || place === 'fragment', 'place', "'query' or 'fragment'")
  requireOption(place === 'query' || base.hash === '', 'resetUrl', 'without a fragment of its own')
  const toUrl: ToResetUrl = ({ id, token }) => {
    const url = new URL(base)
    const parameters = place === 'query' ? url.searchParams : new URLSearchParams()
    parameters.set(params.id, id)
    parameters.set(params.token, token)
    if (place === 'fragment') url.hash = parameters.toString()
    return url.href
  }
  const link = readResetLink(toUrl({ id: 'an-id', token: 'a-token' }), params)
  const isReadable = link?.id === 'an-id' && link.token === 'a-token'
  requireOption(isReadable, 'params', 'two names that the reset page can tell apart')
  return { toUrl, origin: base.origin }
}
