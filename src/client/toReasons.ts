import { configurationCodes } from './PasswordResetErrorKind.js'
import { oneOf, ownProperties, toList } from './untrusted.js'

/** Why a value was refused, by the API or by this package before it was sent. */
export interface PasswordResetReason {
  /** The API's attribute, e.g. `customer_password`. */
  readonly attribute?: string
  /** One of a closed list of validation codes, otherwise `invalid`; never the server's own text. */
  readonly code: string
  /** The number in the rule, e.g. the minimum length for `too_short`. */
  readonly count?: number
}

/** The attributes of an update, by the API's names. Nothing else is ever sent. */
export const attributeNames = [
  'customer_password',
  '_reset_password_token',
  'reference',
  'reference_origin',
  'metadata',
] as const

/**
 * Commerce Layer's (Rails') validation codes for text and objects, the types of all five
 * attributes. A list and not a pattern, because a pattern would let an echoed lower-case password
 * through.
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
