import type { Organization, PasswordReset } from './CommerceLayerEmulator.js'
import { notFound, refuseAttribute } from './jsonApi.js'

const tokenLifetime = 6 * 60 * 60 * 1000

/**
 * Applies a PATCH's attributes, or returns the error response. A refused PATCH doesn't use up the
 * token.
 */
export function updateReset(
  organization: Organization,
  reset: PasswordReset,
  attributes: Record<string, unknown>,
): Response | undefined {
  const { customer_password: password, _reset_password_token: token } = attributes
  if (password !== undefined || token !== undefined) {
    if (token !== reset.token || isOver(reset, organization.now()))
      return refuseToken(organization, token)
    const refusal = refusePassword(organization, password)
    if (refusal) return refusal
    reset.customer.password = String(password)
    reset.resetAt = organization.now()
  }
  applyReferences(reset, attributes)
  reset.updatedAt = organization.now()
  if (password !== undefined) organization.notify('reset_password', reset)
  return undefined
}

/**
 * Applies the attributes besides the password and the token. A missing attribute stays as it was,
 * `null` clears it, and any other value replaces it. Commerce Layer doesn't publish whether its API
 * merges metadata.
 */
export function applyReferences(reset: PasswordReset, attributes: Record<string, unknown>): void {
  if ('reference' in attributes) reset.reference = toText(attributes.reference)
  if ('reference_origin' in attributes) reset.referenceOrigin = toText(attributes.reference_origin)
  if ('metadata' in attributes)
    reset.metadata = Object(attributes.metadata ?? {}) as Record<string, unknown>
}

/** Whether a token has expired or has been used. A token works once, within six hours. */
function isOver({ resetAt, createdAt }: PasswordReset, now: number): boolean {
  return resetAt !== null || now >= createdAt + tokenLifetime
}

function refuseToken({ refusal }: Organization, token: unknown): Response {
  return refusal === 'not-found'
    ? notFound()
    : refuseAttribute('_reset_password_token', 'invalid', 'is invalid', { value: token })
}

function refusePassword({ minLength }: Organization, password: unknown): Response | undefined {
  if (typeof password !== 'string' || password === '')
    return refuseAttribute('customer_password', 'blank', "can't be blank")
  if (Array.from(password).length >= minLength) return undefined
  const message = `is too short (minimum is ${minLength} characters)`
  return refuseAttribute('customer_password', 'too_short', message, {
    value: password,
    count: minLength,
  })
}

function toText(value: unknown): string | null {
  return value === null || typeof value === 'string' ? value : JSON.stringify(value)
}
