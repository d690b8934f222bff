import { ownProperties } from '../client/ownProperties.js'
import { isResetId } from '../client/passwordResetDocument.js'
import { readResetLink } from '../client/resetLink.js'
import type { ResetLink } from '../client/types.js'
import { languageTag } from '../messages/languageTag.js'
import { readUrl, requireOption } from './requireOption.js'

/** What the mail to the shopper is made of. */
export interface ResetMail {
  /** The customer's address as Commerce Layer has it, never as it was typed. */
  to: string
  /** The link, ready to be put into the mail. It holds the reset token: don't log it. */
  url: string
  /** When the link stops working: six hours after the reset was made. */
  expiresAt: Date
  /** The language of the page that asked, when it is a BCP 47 tag. */
  locale?: string
}

/** How the link in the mail is made. */
export interface ResetUrlOptions {
  /**
   * The page with `<ResetPasswordForm>`; https, http for loopback. Fixed here and never taken from
   * a request, because a forged `Host` would send the token to another server.
   */
  resetUrl: string
  /** Names of the parameters. @default customerPasswordResetId and resetPasswordToken */
  params?: { id: string; token: string } | undefined
  /** Where the parameters are. A fragment reaches no server and no Referer. @default 'query' */
  place?: 'query' | 'fragment' | undefined
}

const brand = Symbol.for('commercelayer-password-reset/UndeliverableError')

/**
 * Throw it in `sendMail`, `onCreate` or `onResetPassword` when this address can't be reached and
 * trying again won't help, e.g. because the mail service suppresses it. It doesn't count as a
 * failure: Commerce Layer switches a webhook off after 30 of them. It is known by a brand, so that
 * two copies of the package agree.
 *
 * @example
 * const response = await fetch('https://mail.example/send', {
 *   method: 'POST',
 *   body: JSON.stringify({ to: mail.to, ...resetPasswordMail({ ...mail, shop: 'Acme' }) }),
 * })
 * if (response.status === 406) throw new UndeliverableError()
 */
export class UndeliverableError extends Error {
  override readonly name = 'UndeliverableError'

  constructor(message = 'This address cannot be reached.') {
    super(message)
    Object.defineProperty(this, brand, { value: true })
  }
}

/** Whether a callback says that the address can't be reached. */
export function isUndeliverable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && Object.hasOwn(error, brand)
}

/** How long a reset token works. */
const resetLifetimeMs = 6 * 60 * 60 * 1000

/** Makes the URL in the mail from a reset's id and token. */
export type ToResetUrl = (link: ResetLink) => string

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
  if (!isResetId(id) || !isText(to) || !isText(token) || !createdAt) return undefined
  const locale = readLocale(ownProperties(given.metadata).locale)
  return {
    to,
    url: toUrl({ id, token }),
    expiresAt: new Date(createdAt.getTime() + resetLifetimeMs),
    ...(locale !== undefined && { locale }),
  }
}

/** Reads a time in ISO 8601; `undefined` for anything else. */
export function readTime(value: unknown): Date | undefined {
  const time = new Date(isText(value) ? value : Number.NaN)
  return Number.isNaN(time.getTime()) ? undefined : time
}

/**
 * Reads a BCP 47 tag, also with `_`; `undefined` for anything else. It goes into the reset's
 * metadata and to the app's mails, so nothing but a tag may pass.
 */
export function readLocale(value: unknown): string | undefined {
  return isText(value) && value.length <= 35 ? languageTag(value) : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** Commerce Layer's own names, which the reset page reads without being told. */
const ownNames = { id: 'customerPasswordResetId', token: 'resetPasswordToken' }

/**
 * Reads how the link is made.
 *
 * @throws {TypeError} naming the invalid option
 */
export function readResetUrl(options: ResetUrlOptions): ToResetUrl {
  const { params = ownNames, place = 'query', resetUrl } = options
  const base = readUrl(resetUrl, 'resetUrl')
  requireOption(place === 'query' || place === 'fragment', 'place', "'query' or 'fragment'")
  requireOption(place === 'query' || base.hash === '', 'resetUrl', 'without a fragment of its own')
  const toUrl: ToResetUrl = ({ id, token }) => {
    const url = new URL(base)
    const parameters = place === 'query' ? url.searchParams : new URLSearchParams()
    parameters.delete(params.id)
    parameters.set(params.token, token)
    // The id goes last: programs that make links of text drop a final `-`, `_` or `.`, which a
    // token may end with.
    parameters.set(params.id, id)
    if (place === 'fragment') url.hash = parameters.toString()
    return url.href
  }
  const link = readResetLink(toUrl({ id: 'an-id', token: 'a-token' }), params)
  const isReadable = link?.id === 'an-id' && link.token === 'a-token'
  requireOption(isReadable, 'params', 'two names that the reset page can tell apart')
  return toUrl
}
