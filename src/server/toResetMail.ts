import { isResetId } from '../client/toDocument.js'
import { isPlainObject, ownProperties, toList, toText } from '../client/untrusted.js'
import { type RequestFacts, type ResetPages, readFacts } from './readResetPages.js'

/** What the mail to the shopper is made of. */
export interface ResetMail extends RequestFacts {
  /** The customer's address as Commerce Layer has it, never as it was typed. */
  to: string
  /** The link, ready to be put into the mail. It holds the reset token: don't log it. */
  url: string
  /** When the link stops working: six hours after the reset was made. */
  expiresAt: Date
}

/** The reset that `onResetPassword` gets. */
export interface UsedReset extends RequestFacts {
  readonly id: string
  /** The customer's address. */
  readonly email: string
  /** When the password was changed. */
  readonly at: Date
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

/** The document that makes a reset. The facts come back in every webhook of it. */
export function toResetDocument(email: string, facts: RequestFacts): object {
  const metadata = Object.keys(facts).length > 0 ? { password_reset: facts } : undefined
  const attributes = { customer_email: email, metadata }
  return { data: { type: 'customer_password_resets', attributes } }
}

/**
 * What the mail is made of, from the resource that Commerce Layer sent; `undefined` when it is not
 * a reset that was just made. Its `customer_email` is the customer's own: the address that was
 * typed may be another one that only looks the same.
 */
export function toResetMail(
  resource: unknown,
  pages: ResetPages,
  facts: RequestFacts = readMetadata(resource, pages),
): ResetMail | undefined {
  const { id, attributes } = ownProperties(resource)
  const given = ownProperties(attributes)
  const { customer_email: to, reset_password_token: token } = given
  const createdAt = readTime(given.created_at)
  if (!isResetId(id) || !isText(to) || !isText(token) || !createdAt) return undefined
  return {
    to,
    url: pages.toUrl({ id, token }, facts),
    expiresAt: new Date(createdAt.getTime() + resetLifetimeMs),
    ...facts,
  }
}

/** The reset whose password was changed, from the resource; `undefined` when it is none. */
export function toUsedReset(
  resource: unknown,
  pages: ResetPages | undefined,
): UsedReset | undefined {
  const { id, attributes } = ownProperties(resource)
  const { customer_email: email, reset_password_at: usedAt } = ownProperties(attributes)
  const at = readTime(usedAt)
  if (!isResetId(id) || typeof email !== 'string' || !at) return undefined
  return { id, email, at, ...readMetadata(resource, pages) }
}

function readMetadata(resource: unknown, pages: ResetPages | undefined): RequestFacts {
  const { metadata } = ownProperties(ownProperties(resource).attributes)
  const isStorefront = pages?.isStorefront ?? (() => false)
  return readFacts(ownProperties(metadata).password_reset, isStorefront)
}

/**
 * The API's answer for an unknown address is not published; these two are plausible. An answer
 * without errors comes from another server, e.g. because of a wrong `baseUrl`.
 */
export function isUnknownCustomer(status: number, document: unknown): boolean {
  const errors = toList(ownProperties(document).errors)
  return (status === 404 || status === 422) && errors.some(isPlainObject)
}

/**
 * Whether a refusal is about the customer alone. A 422 may as well be about the metadata, and an
 * owner must not be told that there is no account.
 */
export function isAboutCustomer(status: number, document: unknown): boolean {
  const sources = toList(ownProperties(document).errors).map((each) => ownProperties(each).source)
  return status === 404 || sources.every((each) => /customer/.test(pointerOf(each)))
}

function pointerOf(source: unknown): string {
  return toText(ownProperties(source).pointer)
}

/** Reads a time in ISO 8601; `undefined` for anything else. */
export function readTime(value: unknown): Date | undefined {
  const time = new Date(isText(value) ? value : Number.NaN)
  return Number.isNaN(time.getTime()) ? undefined : time
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
