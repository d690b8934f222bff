import { copyJson, isPlainObject } from './copyJson.js'
import { ownProperties } from './ownProperties.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'
import { attributeNames } from './reasons.js'
import type { CustomerPasswordReset, UpdatePasswordResetVariables } from './types.js'

const type = 'customer_password_resets'
const maxMetadataBytes = 64 * 1024

type Properties = ReturnType<typeof ownProperties>

/** The JSON:API document that the PATCH sends. */
export interface UpdateDocument {
  readonly data: {
    readonly type: typeof type
    readonly id: string
    readonly attributes: Attributes
  }
}

type Attributes = Omit<UpdatePasswordResetVariables, 'id'>

/** Picks the attributes from the variables: own properties only, without `undefined`. */
export function pickAttributes(variables: UpdatePasswordResetVariables): Attributes {
  // `toDocument` validates the values.
  return pick(ownProperties(variables), attributeNames, isGiven) as Attributes
}

/**
 * Turns variables into the document.
 *
 * @throws {PasswordResetError} `invalid-link` when the id is malformed, `configuration` when an
 * attribute can't be sent or none is given
 */
export function toDocument(variables: UpdatePasswordResetVariables): UpdateDocument {
  const { id } = ownProperties(variables)
  if (!isResetId(id)) throw new PasswordResetError({ kind: 'invalid-link', outcome: 'not-applied' })
  const attributes = Object.entries(pickAttributes(variables)).map(([name, value]) => [
    name,
    toSendable(name, value),
  ])
  if (attributes.length === 0) throw configurationError('no_attributes')
  return { data: { type, id, attributes: Object.fromEntries(attributes) } }
}

/**
 * Ids go into the URL's path. An allow-list, because `..` survives `encodeURIComponent` and changes
 * the endpoint.
 */
export function isResetId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value)
}

/** Turns the answer's document into the resource; `undefined` when it has another type or id. */
export function fromDocument(document: unknown, id: string): CustomerPasswordReset | undefined {
  const data = ownProperties(ownProperties(document).data)
  return fromResource({ ...ownProperties(data.attributes), id: data.id, type: data.type }, id)
}

/**
 * Picks the documented attributes of a flat resource, never the reset token; `undefined` when it
 * has another type or id.
 */
export function fromResource(resource: unknown, id: string): CustomerPasswordReset | undefined {
  const given = ownProperties(resource)
  if (given.id !== id || given.type !== type) return undefined
  const metadata = toMetadata(given.metadata)
  return {
    id,
    type,
    ...pick(given, ['customer_email', 'created_at', 'updated_at'], isString),
    ...pick(given, ['reset_password_at', 'reference', 'reference_origin'], isStringOrNull),
    ...(metadata !== undefined && { metadata }),
  }
}

function toSendable(name: string, value: unknown): unknown {
  if (name === 'metadata') {
    const metadata = toMetadata(value)
    if (metadata !== undefined) return metadata
  } else if (isString(value) || (value === null && name.startsWith('reference'))) return value
  const reasons = [{ attribute: name, code: 'invalid' }]
  throw new PasswordResetError({ kind: 'configuration', reasons })
}

function toMetadata(value: unknown): Record<string, unknown> | null | undefined {
  if (value === null) return null
  try {
    const copy = copyJson(value)
    if (isPlainObject(copy) && byteLength(JSON.stringify(copy)) <= maxMetadataBytes) return copy
  } catch {
    // Not plain JSON.
  }
  return undefined
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength
}

function pick<TName extends string, TValue>(
  given: Properties,
  names: readonly TName[],
  isValue: (value: unknown) => value is TValue,
): { [name in TName]?: TValue } {
  const entries = names
    .map((name) => [name, given[name]] as const)
    .filter(([, value]) => isValue(value))
  return Object.fromEntries(entries) as { [name in TName]?: TValue }
}

function isGiven(value: unknown): value is Attributes[keyof Attributes] {
  return value !== undefined
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isStringOrNull(value: unknown): value is string | null {
  return value === null || isString(value)
}
