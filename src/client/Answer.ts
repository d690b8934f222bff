import type { Classify, CustomerPasswordReset } from './PasswordResetClient.js'
import { PasswordResetError, unexpectedResponse } from './PasswordResetError.js'
import {
  type PasswordResetErrorKind,
  type PasswordResetOutcome,
  outcomeByKind,
} from './PasswordResetErrorKind.js'
import { bareReset, fromDocument } from './toDocument.js'
import { type PasswordResetReason, toReasons } from './toReasons.js'
import { isPlainObject, ownProperties, toList, toText } from './untrusted.js'

/** A response and its parsed body. */
export interface Answer {
  readonly response: Response
  /** The body as JSON; `undefined` when the body isn't JSON, is too long, or didn't arrive. */
  readonly document: unknown
}

/**
 * Turns a successful answer into the resource. Returns `undefined` for any other answer. An answer
 * is successful if it is a 204 or 205, or a JSON:API document with the type and id that were sent.
 * The document is checked because captive portals and single-page fallbacks answer 200 with HTML. A
 * 202 isn't successful, because nothing has been done yet.
 */
export function fromSuccess(
  { response, document }: Answer,
  id: string,
): CustomerPasswordReset | undefined {
  const { ok, status } = response
  if (status === 204 || status === 205) return bareReset(id)
  return ok && status !== 202 && isJson(response) ? fromDocument(document, id) : undefined
}

/** Turns an unsuccessful answer into an error, using its status and the errors in its document. */
export function fromFailure(
  { response, document }: Answer,
  classify: Classify | undefined,
): PasswordResetError {
  const { status, headers } = response
  // A redirect that `fetch` doesn't follow has the status 0.
  if (status < 400) return unexpectedResponse(status || undefined)
  const { errors } = ownProperties(document)
  return fromErrors({ status, errors, retryAfter: readRetryAfter(headers), classify })
}

/**
 * Turns an answer that `fetch` or the SDK received into an error. The answer has a status of 400 or
 * more, and may contain JSON:API error objects.
 */
export function fromErrors(refusal: Refusal): PasswordResetError {
  const { status, retryAfter, classify } = refusal
  const errors = toList(refusal.errors)
  const reasons = toReasons(errors.map(toReason))
  let kind = kindOf(status, errors, reasons)
  const outcome = outcomeOf(status, kind)
  try {
    kind = classify?.({ status, reasons }) ?? kind
  } catch {
    // An error in `classify` must not hide the server's answer: the password may have been changed.
  }
  // `classify` changes the kind but not the outcome. The exception is the kind `invalid-link`: it
  // gets this kind's own outcome, because an earlier request may have used the refused link.
  const isRefusedLink = kind === 'invalid-link' && outcome === 'not-applied'
  return new PasswordResetError({
    kind,
    outcome: isRefusedLink ? undefined : outcome,
    status,
    reasons,
    retryAfter,
  })
}

interface Refusal {
  readonly status: number
  /** The document's `errors`, if there are any. */
  readonly errors: unknown
  readonly retryAfter?: number | undefined
  readonly classify?: Classify | undefined
}

/**
 * Whether the access token is no longer valid. If so, a fresh token may help. The code
 * `UNAUTHORIZED` means that a permission is missing, and a fresh token doesn't help then.
 */
export function isInvalidToken({ response, document }: Answer): boolean {
  const errors = toList(ownProperties(document).errors)
  return (
    response.status === 401 && errors.some((item) => ownProperties(item).code === 'INVALID_TOKEN')
  )
}

function kindOf(
  status: number,
  errors: readonly unknown[],
  reasons: readonly PasswordResetReason[],
): PasswordResetErrorKind {
  // Commerce Layer sends an error document when the reset doesn't exist. A 404 without a document
  // comes from another server: the base URL is wrong, or a proxy doesn't know the path.
  if (status === 404 || status === 410)
    return errors.some(isPlainObject) ? 'invalid-link' : 'unexpected-response'
  if (status === 401 || status === 403) return 'unauthorized'
  if (status === 408 || status >= 500) return 'server'
  if (status === 429) return 'rate-limited'
  if (status !== 422) return 'rejected'
  const attributes = reasons.map(({ attribute }) => attribute)
  // Check the link first: when it is refused, no other password helps.
  if (attributes.includes('_reset_password_token')) return 'invalid-link'
  return attributes.includes('customer_password') ? 'password-rejected' : 'validation'
}

function outcomeOf(status: number, kind: PasswordResetErrorKind): PasswordResetOutcome {
  if (status === 409) return 'unknown'
  return kind === 'unexpected-response' ? 'not-applied' : outcomeByKind[kind]
}

function toReason(item: unknown) {
  const { meta, source } = ownProperties(item)
  const { error: code, count } = ownProperties(meta)
  return { attribute: toAttribute(ownProperties(source).pointer, code), code, count }
}

/**
 * Reads an attribute's name from a pointer. The pointer may name the customer's `password`, or the
 * reset token without the leading underscore.
 */
function toAttribute(pointer: unknown, code: unknown): string {
  const [, name = ''] = /^\/data\/attributes\/([a-z_]+)/.exec(toText(pointer)) ?? []
  if (name === 'reset_password_token') return '_reset_password_token'
  // Rails may report a password error on the customer or on no attribute. A length error is always
  // about the password, because no other attribute in our request has a length rule.
  const isUnnamed = ['', 'customer', 'base'].includes(name)
  const isLength = code === 'too_short' || code === 'too_long'
  return name === 'password' || (isUnnamed && isLength) ? 'customer_password' : name
}

function isJson(response: Response): boolean {
  const contentType = String(response.headers.get('content-type'))
  return /^application\/(?:vnd\.api\+)?json(?:\s*;|$)/i.test(contentType)
}

const maxWaitMs = 24 * 60 * 60 * 1000

/**
 * Reads `Retry-After` (RFC 9110 §10.2.3) as milliseconds from now, at most a day. Accepts only
 * seconds and IMF-fixdate, because `Number` and `Date.parse` accept far more than the standard:
 * `1e3`, `-1`, and `7` as the year 2001.
 */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')
  const date = readDate(value)
  // Uses the server's time if the answer contains it, because the shopper's clock may be wrong.
  let waitMs = date && date - (readDate(headers.get('date')) ?? Date.now())
  if (/^\d{1,9}$/.test(String(value))) waitMs = Number(value) * 1000
  return waitMs === undefined ? undefined : Math.min(Math.max(waitMs, 0), maxWaitMs)
}

/** Accepts only the format that `toUTCString` writes. */
function readDate(value: string | null): number | undefined {
  const date = new Date(String(value))
  return date.toUTCString() === value ? date.getTime() : undefined
}
