import { configurationCodes } from './PasswordResetErrorKind.js'
import { oneOf, ownProperties, toList } from './untrusted.js'

/** Why the API refused a value, or why this package didn't send the value. */
export interface PasswordResetReason {
  /** The API's attribute, e.g. `customer_password`. */
  readonly attribute?: string
  /** A validation code from a closed list, otherwise `invalid`. Never the server's own text. */
  readonly code: string
  /** The number in the rule, e.g. the minimum length for `too_short`. */
  readonly count?: number
}

/** The attributes of an update, with the API's names. An update sends no other attributes. */
export const attributeNames = [
  'customer_password',
  '_reset_password_token',
  'reference',
  'reference_origin',
  'metadata',
] as const

/**
 * Commerce Layer's validation codes (from Rails) for text and for objects. Each of the five
 * attributes is one or the other. The codes are listed one by one, because a pattern would also
 * accept a lower-case password that the API echoes.
 */
const validationCodes =
  'accepted blank confirmation empty exclusion expired inclusion invalid model_invalid not_found ' +
  'present required taken too_long too_short wrong_length'

const knownCodes: readonly string[] = [...validationCodes.split(' '), ...configurationCodes]

const maxReasons = 20

/** Copies from untrusted values only the facts that can't contain a secret. */
export function toReasons(values: unknown): readonly PasswordResetReason[] {
  return Object.freeze(toList(values).slice(0, maxReasons).map(toReason))
}

function toReason(value: unknown): PasswordResetReason {
  const given = ownProperties(value)
  const attribute = oneOf(attributeNames, given.attribute)
  const code = oneOf(knownCodes, given.code) ?? 'invalid'
  const count = isCount(given.count) ? given.count : undefined
  return Object.freeze({
    ...(attribute && { attribute }),
    code,
    ...(count !== undefined && { count }),
  })
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
