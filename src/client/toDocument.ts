import type { CustomerPasswordReset, UpdatePasswordResetVariables } from './PasswordResetClient.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'
import { attributeNames } from './toReasons.js'
import { copyJson, isPlainObject, ownProperties, toText } from './untrusted.js'

const type = 'customer_password_resets'
const maxMetadataBytes = 64 * 1024

/** The resource's attributes that can be `null`. The others are always strings. */
const nullableNames = ['reset_password_at', 'reference', 'reference_origin', 'metadata']
/** The attributes to read from an answer. The reset token is never one of them. */
const answeredNames = ['customer_email', 'created_at', 'updated_at', ...nullableNames]

/** The JSON:API document that the PATCH sends. */
export interface UpdateDocument {
  readonly data: {
    readonly type: typeof type
    readonly id: string
    readonly attributes: Attributes
  }
}

type Attributes = Omit<UpdatePasswordResetVariables, 'id'>

/** Picks the id and the attributes: only own properties, and no `undefined`. */
export function pickVariables(
  variables: UpdatePasswordResetVariables,
): UpdatePasswordResetVariables {
  const given = ownProperties(variables)
  // `toDocument` validates the values later.
  return { ...pick(attributeNames, (name) => given[name]), id: toText(given.id) }
}

/**
 * Turns an update's variables into the JSON:API document.
 *
 * @throws {PasswordResetError} `invalid-link` when the id is malformed; `configuration` when an
 * attribute can't be sent, or there is no attribute
 */
export function toDocument(variables: UpdatePasswordResetVariables): UpdateDocument {
  const given = ownProperties(variables)
  const { id } = given
  if (!isResetId(id)) throw new PasswordResetError({ kind: 'invalid-link', outcome: 'not-applied' })
  const attributes = pick(attributeNames, (name) => {
    const value = readValue(name, given[name])
    if (value !== undefined || given[name] === undefined) return value
    const reasons = [{ attribute: name, code: 'invalid' }]
    throw new PasswordResetError({ kind: 'configuration', reasons })
  })
  if (Object.keys(attributes).length === 0) throw configurationError('no_attributes')
  return { data: { type, id, attributes } }
}

/**
 * Whether a value has the format of a reset's id. All other characters are refused, because the id
 * becomes part of the URL's path, and `encodeURIComponent` keeps a `..`.
 */
export function isResetId(value: unknown): value is string {
  return /^[A-Za-z0-9_-]{1,64}$/.test(toText(value))
}

/** Returns a resource that contains only its id and type. */
export function bareReset(id: string): CustomerPasswordReset {
  return { id, type }
}

/**
 * Turns an answer's document into the resource. Returns `undefined` if its type or id is different.
 */
export function fromDocument(document: unknown, id: string): CustomerPasswordReset | undefined {
  const data = ownProperties(ownProperties(document).data)
  return fromResource({ ...ownProperties(data.attributes), id: data.id, type: data.type }, id)
}

/**
 * Picks the documented attributes of a flat resource, but never the reset token. Returns
 * `undefined` if the resource has a different type or id.
 */
export function fromResource(resource: unknown, id: string): CustomerPasswordReset | undefined {
  const given = ownProperties(resource)
  if (given.id !== id || given.type !== type) return undefined
  return { id, type, ...pick(answeredNames, (name) => readValue(name, given[name])) }
}

/** Returns the value if it is valid for the attribute; otherwise `undefined`. */
function readValue(name: string, value: unknown): unknown {
  if (value === null) return nullableNames.includes(name) ? null : undefined
  if (name === 'metadata') return copyMetadata(value)
  return typeof value === 'string' ? value : undefined
}

function copyMetadata(value: unknown): unknown {
  try {
    const copy = copyJson(value)
    const { length } = new TextEncoder().encode(JSON.stringify(copy))
    if (isPlainObject(copy) && length <= maxMetadataBytes) return copy
  } catch {
    // The value isn't plain JSON.
  }
  return undefined
}

function pick<TName extends string>(names: readonly TName[], read: (name: TName) => unknown) {
  const picked: Record<string, unknown> = {}
  for (const name of names) {
    const value = read(name)
    if (value !== undefined) picked[name] = value
  }
  return picked
}
