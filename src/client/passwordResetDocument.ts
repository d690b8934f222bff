import { copyJson, isPlainObject } from './copyJson.js'
import { ownValue } from './ownValue.js'
import { PasswordResetError, configurationError } from './PasswordResetError.js'
import { attributeNames } from './reasons.js'
import type { CustomerPasswordReset, UpdatePasswordResetVariables } from './types.js'

const type = 'customer_password_resets'
const longestMetadata = 64 * 1024

/** The attributes that variables give, by own keys only, so that a polluted `Object.prototype` adds nothing to the request. */
export function pickAttributes(
  variables: UpdatePasswordResetVariables,
): Omit<UpdatePasswordResetVariables, 'id'> {
  const given = attributeNames
    .map((name) => [name, ownValue(variables, name)] as const)
    .filter(([, value]) => value !== undefined)
  return Object.fromEntries(given)
}

/**
 * Variables to the JSON:API document that the PATCH sends.
 *
 * @throws {PasswordResetError} `invalid-link` when the id can't be one, `configuration` when an attribute can't be sent or none is given
 */
export function toDocument(variables: UpdatePasswordResetVariables) {
  const id = ownValue(variables, 'id')
  if (!isResetId(id)) throw new PasswordResetError({ kind: 'invalid-link', outcome: 'not-applied' })
  const attributes = Object.entries(pickAttributes(variables)).map(([name, value]) => [
    name,
    toSendable(name, value),
  ])
  if (attributes.length === 0) throw configurationError('no_attributes')
  return { data: { type, id, attributes: Object.fromEntries(attributes) } }
}

/** Ids go into the URL's path; an allow-list, because `..` survives `encodeURIComponent` and changes the endpoint. */
export function isResetId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value)
}

/** The answer's JSON:API document to the resource; `undefined` when it is not the one with this id. */
export function fromDocument(document: unknown, id: string): CustomerPasswordReset | undefined {
  const data = ownValue(document, 'data')
  const attributes = ownValue(data, 'attributes')
  return fromResource(
    {
      ...(isPlainObject(attributes) && attributes),
      id: ownValue(data, 'id'),
      type: ownValue(data, 'type'),
    },
    id,
  )
}

/** The flat resource with nothing but its documented attributes, the reset token not among them; `undefined` when it is another one. */
export function fromResource(resource: unknown, id: string): CustomerPasswordReset | undefined {
  if (ownValue(resource, 'id') !== id || ownValue(resource, 'type') !== type) return undefined
  const metadata = toMetadata(ownValue(resource, 'metadata'))
  const attributes = {
    ...pick(resource, ['customer_email', 'created_at', 'updated_at'], isString),
    ...pick(resource, ['reset_password_at', 'reference', 'reference_origin'], isStringOrNull),
    ...(metadata !== undefined && { metadata }),
  }
  return { id, type, ...attributes }
}

function toSendable(name: string, value: unknown): unknown {
  const sendable = name === 'metadata' ? toMetadata(value) : value
  const accepts =
    name === 'metadata' ? isPresent : name.startsWith('reference') ? isStringOrNull : isString
  if (!accepts(sendable))
    throw new PasswordResetError({
      kind: 'configuration',
      reasons: [{ attribute: name, code: 'invalid' }],
    })
  return sendable
}

function toMetadata(value: unknown): Record<string, unknown> | null | undefined {
  if (value === null) return null
  try {
    const copy = copyJson(value)
    if (isPlainObject(copy) && JSON.stringify(copy).length <= longestMetadata) return copy
  } catch {
    // Not plain JSON.
  }
  return undefined
}

function pick<TName extends string, TValue>(
  resource: unknown,
  names: readonly TName[],
  accepts: (value: unknown) => value is TValue,
) {
  const entries = names
    .map((name) => [name, ownValue(resource, name)] as const)
    .filter(([, value]) => accepts(value))
  return Object.fromEntries(entries) as { [name in TName]?: TValue }
}

function isPresent(value: unknown): boolean {
  return value !== undefined
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isStringOrNull(value: unknown): value is string | null {
  return value === null || isString(value)
}
