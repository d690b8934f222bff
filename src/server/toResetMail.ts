import { isResetId } from '../client/toDocument.js'
import { isPlainObject, ownProperties, toList, toText } from '../client/untrusted.js'
import { type RequestFacts, type ResetPages, readFacts } from './readResetPages.js'

/** The data for the email with the reset link. */
export interface ResetMail extends RequestFacts {
  /** The customer's address as Commerce Layer stores it, never as the shopper typed it. */
  to: string
  /**
   * The reset link, ready to be put into the email. The URL contains the reset token, so don't log
   * it.
   */
  url: string
  /** When the link stops working: six hours after the reset was created. */
  expiresAt: Date
}

/** The reset that is passed to `onResetPassword`. */
export interface UsedReset extends RequestFacts {
  readonly id: string
  /** The customer's address. */
  readonly email: string
  /** When the password was changed. */
  readonly at: Date
}

const brand = Symbol.for('commercelayer-password-reset/UndeliverableError')

/**
 * Throw this error in `sendMail`, `onCreate` or `onResetPassword` when the address can't be reached
 * and another try won't help, e.g. because the mail service blocks the address.
 * `createWebhookHandler` then answers 200, because Commerce Layer switches a webhook off after 30
 * failures in a row. The error is recognised by a symbol and not by its class, so a second copy of
 * the package recognises it, too.
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

/** Whether a callback threw an `UndeliverableError`. */
export function isUndeliverable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && Object.hasOwn(error, brand)
}

/** How long a reset token works. */
const resetLifetimeMs = 6 * 60 * 60 * 1000

/**
 * Builds the document that creates a reset. Commerce Layer sends the facts back in every webhook
 * about this reset.
 */
export function toResetDocument(email: string, facts: RequestFacts): object {
  const metadata = Object.keys(facts).length > 0 ? { password_reset: facts } : undefined
  const attributes = { customer_email: email, metadata }
  return { data: { type: 'customer_password_resets', attributes } }
}

/**
 * Reads the data for the email from the resource that Commerce Layer sent, or returns `undefined`
 * when a field of a new reset is missing. The email goes to the resource's `customer_email`,
 * because the address that the shopper typed may only look like the customer's address.
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

/**
 * Reads a reset that has been used to change a password, or returns `undefined` for any other
 * resource.
 */
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
 * Whether Commerce Layer's response says that no customer has the address. Commerce Layer's docs
 * don't say what it answers in this case; 404 and 422 are plausible. A response without `errors`
 * comes from a different server, e.g. because `baseUrl` is wrong.
 */
export function isUnknownCustomer(status: number, document: unknown): boolean {
  const errors = toList(ownProperties(document).errors)
  return (status === 404 || status === 422) && errors.some(isPlainObject)
}

/**
 * Whether every error in a response is about the customer. A 422 can also be about the metadata. In
 * that case, the shop must not send the email that says that the address has no account.
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
