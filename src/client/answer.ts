import { defaultOutcomes } from './errorSentences.js'
import { ownValue } from './ownValue.js'
import { fromDocument } from './passwordResetDocument.js'
import {
  PasswordResetError,
  type PasswordResetErrorKind,
  unexpectedResponse,
} from './PasswordResetError.js'
import { parseJson } from './readBody.js'
import { type PasswordResetReason, toReasons } from './reasons.js'
import { readRetryAfter } from './retryAfter.js'
import type { CustomerPasswordReset, PasswordResetClientOptions } from './types.js'

type Classify = PasswordResetClientOptions['classify']

/**
 * A good answer to the resource. Good is a 204, or a JSON:API document with the type and id that were sent: captive portals and single-page
 * fallbacks answer 200 with HTML. `undefined` for anything else.
 */
export function fromGoodResponse(
  response: Response,
  body: string | undefined,
  id: string,
): CustomerPasswordReset | undefined {
  if (response.status === 204 || response.status === 205)
    return { id, type: 'customer_password_resets' }
  return response.ok && isJson(response) ? fromDocument(parseJson(body), id) : undefined
}

/** A bad answer to the error: by its status, and for 422 by the attributes that it points at. */
export function fromBadResponse(
  response: Response,
  body: string | undefined,
  classify: Classify,
): PasswordResetError {
  const { status, headers } = response
  // A redirect that isn't followed has the status 0.
  if (status < 400) return unexpectedResponse(status || undefined)
  return fromErrors({
    status,
    errors: errorItems(body),
    retryAfter: readRetryAfter(headers),
    classify,
  })
}

/** A status and JSON:API error objects, wherever they come from, to the error. */
export function fromErrors({
  status,
  errors,
  retryAfter,
  classify,
}: ErrorAnswer): PasswordResetError {
  const reasons = toReasons(errors.map(toReason))
  const ours = kindOfAnswer(status, reasons)
  const kind = overriddenKind(classify, status, reasons) ?? ours
  // Another name changes nothing about the password, unless it is the link's.
  const known = status === 409 ? 'unknown' : defaultOutcomes[ours]
  const outcome = kind === 'invalid-link' ? defaultOutcomes[kind] : known
  return new PasswordResetError({ kind, outcome, status, reasons, retryAfter })
}

interface ErrorAnswer {
  status: number
  errors: readonly unknown[]
  retryAfter?: number | undefined
  classify?: Classify
}

/** Whether the answer says that the access token is no longer valid; a fresh one may do. `UNAUTHORIZED` is about permissions instead. */
export function isInvalidToken(response: Response, body: string | undefined): boolean {
  return (
    response.status === 401 &&
    errorItems(body).some((item) => ownValue(item, 'code') === 'INVALID_TOKEN')
  )
}

function kindOfAnswer(
  status: number,
  reasons: readonly PasswordResetReason[],
): PasswordResetErrorKind {
  if (status === 404 || status === 410) return 'invalid-link'
  if (status === 401 || status === 403) return 'unauthorized'
  if (status === 408 || status >= 500) return 'server'
  if (status === 429) return 'rate-limited'
  if (status !== 422) return 'rejected'
  // The link first: with a refused link no other password helps.
  if (reasons.some(({ attribute }) => attribute === '_reset_password_token')) return 'invalid-link'
  return reasons.some(({ attribute }) => attribute === 'customer_password')
    ? 'password-rejected'
    : 'validation'
}

function overriddenKind(
  classify: Classify,
  status: number,
  reasons: readonly PasswordResetReason[],
) {
  if (!classify) return undefined
  try {
    return classify({ status, reasons })
  } catch {
    // The password may be changed by now: a mistake in `classify` must not hide what the answer says.
  }
  return undefined
}

function errorItems(body: string | undefined): readonly unknown[] {
  const errors = ownValue(parseJson(body), 'errors')
  return Array.isArray(errors) ? errors : []
}

function toReason(item: unknown) {
  const meta = ownValue(item, 'meta')
  const code = ownValue(meta, 'error')
  return {
    attribute: toAttribute(ownValue(ownValue(item, 'source'), 'pointer'), code),
    code,
    count: ownValue(meta, 'count'),
  }
}

/** Names under which a pointer may mean one of our attributes: the customer's own `password`, or the trigger without its underscore. */
const aliases: Record<string, string> = {
  password: 'customer_password',
  reset_password_token: '_reset_password_token',
}

function toAttribute(pointer: unknown, code: unknown): string | undefined {
  const name =
    typeof pointer === 'string' ? (/^\/data\/attributes\/([a-z_]+)/.exec(pointer)?.[1] ?? '') : ''
  const attribute = Object.hasOwn(aliases, name) ? aliases[name] : name
  // Rails may report the customer's password on the customer or on nothing; of all that is sent, only the password has a length to break.
  const isUnnamed = ['', 'customer', 'base'].includes(name)
  return isUnnamed && (code === 'too_short' || code === 'too_long')
    ? 'customer_password'
    : attribute
}

function isJson(response: Response): boolean {
  return /^application\/(?:vnd\.api\+)?json(?:\s*;|$)/i.test(
    String(response.headers.get('content-type')),
  )
}
