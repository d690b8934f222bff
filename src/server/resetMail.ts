import { ownProperties } from '../client/ownProperties.js'
import { isResetId } from '../client/passwordResetDocument.js'
import { readLocale } from './locale.js'
import type { ToResetUrl } from './resetUrl.js'
import type { ResetMail } from './types.js'

/** How long a reset token works. */
const resetLifetimeMs = 6 * 60 * 60 * 1000

/**
 * What the mail is made of, from the resource that Commerce Layer sent; `undefined` when it is not
 * a reset that was just made. Its `customer_email` is the customer's own: the address that was
 * typed may be another one that only looks the same.
 */
export function toResetMail(resource: unknown, toUrl: ToResetUrl): ResetMail | undefined {
  const { id, attributes } = ownProperties(resource)
  const given = ownProperties(attributes)
  const { customer_email: to, reset_password_token: token } = given
  const createdAt = readTime(given.created_at)
  if (!isResetId(id) || !isText(to) || !isText(token) || createdAt === undefined) return undefined
  const locale = readLocale(ownProperties(given.metadata).locale)
  return {
    to,
    url: toUrl({ id, token }),
    expiresAt: new Date(createdAt + resetLifetimeMs),
    ...(locale !== undefined && { locale }),
  }
}

/** Whether a value is a string with something in it. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** Milliseconds since the epoch; `undefined` for what is no time. */
export function readTime(value: unknown): number | undefined {
  const time = isText(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
