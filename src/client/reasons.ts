import { ownValue } from './ownValue.js'

/** Why the API, or this package before it, refuses a value. */
export interface PasswordResetReason {
  /** The API's attribute, e.g. `customer_password`. */
  readonly attribute?: string
  /** One of a closed list of known validation codes, else `invalid`: never the server's own words. */
  readonly code: string
  /** The number in the rule, e.g. the fewest characters for `too_short`. */
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
 * Validation codes that Commerce Layer (Rails) is known to send. A list and not a pattern: a pattern would let an echoed lower-case password
 * through.
 */
const validationCodes = new Set(
  (
    'accepted blank confirmation empty equal_to even exclusion expired greater_than greater_than_or_equal_to in_between inclusion invalid ' +
    'less_than less_than_or_equal_to model_invalid not_a_number not_an_integer not_found odd other_than present required taken too_long ' +
    'too_short wrong_length'
  ).split(' '),
)

/** What can be wrong with how the package is used; `PasswordResetError` has a sentence for each. */
const configurationCodes = [
  ...([
    'organization',
    'domain',
    'base_url',
    'access_token',
    'fetch',
    'timeout',
    'classify',
    'client',
    'resource',
  ] as const),
  ...(['no_attributes', 'sealed', 'callback'] as const),
] as const

export type ConfigurationCode = (typeof configurationCodes)[number]

const knownCodes: ReadonlySet<unknown> = new Set([...validationCodes, ...configurationCodes])

const mostReasons = 20

/** Keeps, of what may come from anywhere, the facts that can't carry a secret. */
export function toReasons(values: unknown): readonly PasswordResetReason[] {
  if (!Array.isArray(values)) return []
  return Object.freeze(values.slice(0, mostReasons).map(toReason))
}

function toReason(value: unknown): PasswordResetReason {
  const attribute = attributeNames.find((name) => name === ownValue(value, 'attribute'))
  const code = ownValue(value, 'code')
  const count = ownValue(value, 'count')
  return Object.freeze({
    ...(attribute && { attribute }),
    code: knownCodes.has(code) ? (code as string) : 'invalid',
    ...(isCount(count) && { count }),
  })
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
